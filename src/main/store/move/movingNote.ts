import { z } from 'zod'

import { bytesOf, parsedJson } from '../backups/whatIsThere'
import type { Disk } from '../disk'
import { writeWholeFile } from '../writeWholeFile'
import { movingName } from './filesBelow'

/** A path below the folder: it leads nowhere else. */
const pathSchema = z
  .string()
  .min(1)
  .refine((path) => path.split(/[/\\]/u).every((part) => !['', '.', '..'].includes(part)) && !path.includes(':'))

const noteSchema = z.object({
  format: z.literal('shopbell-move'),
  version: z.literal(1),
  /** The folder the shop comes from. */
  from: z.string().min(1),
  /**
   * `copying`: the shop is whole in the old folder only. `whole`: it is whole in both. `clearing`: the new folder is the
   * shop's, and the old one is being cleared.
   */
  state: z.enum(['copying', 'whole', 'clearing']),
  files: z.array(z.object({ path: pathSchema, size: z.number().int().min(0) })),
  folders: z.array(pathSchema),
})
export type MovingNote = z.infer<typeof noteSchema>

export async function writeMovingNote(disk: Disk, folder: string, note: MovingNote): Promise<void> {
  await writeWholeFile(disk, folder, movingName, Buffer.from(`${JSON.stringify(note)}\n`))
}

/** Null: there is none. `unreadable`: damaged, or made by a newer program. */
export async function readMovingNote(disk: Disk, folder: string): Promise<MovingNote | 'unreadable' | null> {
  const bytes = await bytesOf(disk, folder, movingName)
  if (bytes === null) return null
  const note = noteSchema.safeParse(parsedJson(bytes))
  return note.success ? note.data : 'unreadable'
}
