import { join } from 'node:path'

import { z } from 'zod'

import { removeFileIfThere } from '../backups/removeIfThere'
import { bytesOf, parsedJson } from '../backups/whatIsThere'
import type { Disk } from '../disk'
import { writeWholeFile } from '../writeWholeFile'
import { storedTraces, storedTracesSchema, tracesOf, type Traces } from './traces'

const name = 'erasing.json'
const planSchema = z.object({ v: z.literal(1), erasing: z.array(storedTracesSchema) })

/**
 * What an erasure looks for, kept in the shop's folder from before the first file is rewritten until no byte is left: one
 * that was killed half way could no longer find in the log what belongs together.
 */
export async function savePlan(disk: Disk, shopFolder: string, all: readonly Traces[]): Promise<void> {
  const plan = { v: 1, erasing: all.map(storedTraces) }
  await writeWholeFile(disk, shopFolder, name, Buffer.from(`${JSON.stringify(plan)}\n`))
}

/** The plan of an erasure that was not finished; nothing where there is none or where it can't be read. */
export async function loadPlan(disk: Disk, shopFolder: string): Promise<readonly Traces[]> {
  const bytes = await bytesOf(disk, shopFolder, name)
  const plan = bytes && planSchema.safeParse(parsedJson(bytes))
  return plan?.success ? plan.data.erasing.map(tracesOf) : []
}

/**
 * Customers whose erasure was begun and not finished. To be asked for at each start: once the log itself is clean, nothing
 * else tells that a backup still has to be.
 */
export async function begunErasures(disk: Disk, shopFolder: string): Promise<readonly string[]> {
  return (await loadPlan(disk, shopFolder)).map(({ customerId }) => customerId)
}

export async function removePlan(disk: Disk, shopFolder: string): Promise<void> {
  for (const left of [name, `${name}.tmp`]) await removeFileIfThere(disk, join(shopFolder, left))
  await disk.syncFolder(shopFolder)
}
