import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { aMessage } from '#test/builders/conversations'

import { bundle } from '../../../../build/steps/bundle.mjs'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { begunErasures } from '../../../../src/main/store/rewrite/erasurePlan'
import { eraseCustomers } from '../../../../src/main/store/rewrite/eraseCustomers'
import { removeLeftOvers } from '../../../../src/main/store/rewrite/removeLeftOvers'
import { aFolder, bytesBelow } from '../shopFolder'
import { aLog, means, replay } from './aLog'
import { december, herCustomerId, november } from './twoCustomers'

const kills = 16
let programs = ''

beforeAll(async () => {
  programs = await mkdtemp(join(tmpdir(), 'shopbell-rewriter-'))
  const worker = join(import.meta.dirname, '../../../../src/main/workers/rewriteWorker.ts')
  await bundle({ rewriteWorker: worker, rewriter: join(import.meta.dirname, 'killedRewriter.ts') }, programs)
  return () => rm(programs, { recursive: true, force: true })
}, 60_000)

/** Spreads moments evenly, however many there are. */
const goldenShare = 0.618
const mostKills = 80

/** A shop that takes some time to rewrite, with a copy of damage that names her. */
async function aLargeShop(): Promise<string> {
  const others = Array.from({ length: 4_000 }, (_, at): readonly Change[] => [
    {
      type: 'messageArrived',
      message: aMessage({ id: `o${at}`, conversationId: `of-old-${at}`, remoteId: `5${at}`, text: 'x'.repeat(300) }),
    },
  ])
  const folder = await aLog({ '2026-11.ndjson': [...november, ...others], '2026-12.ndjson': december })
  await mkdir(join(folder, 'set-aside'))
  await writeFile(join(folder, 'set-aside', 'hers'), 'torn: ZofiaZet')
  return folder
}

/** Answers what the program printed, and how long it ran after it began, in ms. */
async function run(
  folder: string,
  killAfterMs: number | null,
): Promise<{ readonly printed: string; readonly ms: number }> {
  const args = [join(programs, 'rewriter.mjs'), join(programs, 'rewriteWorker.mjs'), folder, herCustomerId]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  let startedAt = 0
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    if (printed === '') {
      startedAt = performance.now()
      if (killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs)
    }
    printed += text
  })
  await new Promise((resolve) => child.once('close', resolve))
  return { printed, ms: performance.now() - startedAt }
}

async function state(folder: string) {
  const { shop, reading } = await replay(join(folder, 'log'))
  const known = {
    customers: shop.customers,
    replies: shop.replies,
    drafts: shop.drafts,
    deleted: shop.deletedRemoteKeys,
  }
  const heads = [...shop.conversations.values()].map((entry) => [
    entry.conversation.id,
    entry.heads.length,
    entry.revision,
  ])
  return { ...known, heads, missing: reading.missing, damage: reading.damage, lastNumber: reading.lastNumber }
}

async function mentions(folder: string): Promise<number> {
  const texts = Object.values(await bytesBelow(folder)).join('')
  return [...texts.matchAll(/canary|zofiazet|conversation-zofia/giu)].length
}

describe('a worker that is killed while it erases', () => {
  it(`leaves a whole log, and the next start finishes it, in ${kills} kills`, { timeout: 180_000 }, async () => {
    const original = await aLargeShop()
    const expected = await state(original)
    const whole = await aFolder()
    await cp(original, whole, { recursive: true })
    const { printed, ms: coldMs } = await run(whole, null)
    expect(printed).toContain('"ok":true')
    expect(await mentions(whole)).toBe(0)
    const warm = await aFolder()
    await cp(original, warm, { recursive: true })
    const ms = Math.min(coldMs, (await run(warm, null)).ms)
    const met = new Set<string>()
    // On a busy machine several kills fall into one moment: then there are more of them.
    for (let kill = 0; kill < kills || (met.size <= 2 && kill < mostKills); kill++) {
      const folder = await aFolder()
      await cp(original, folder, { recursive: true })
      await run(folder, ms * ((kill * goldenShare) % 1))
      met.add([...(await readdir(join(folder, 'log'))), ...(await readdir(folder))].join(' '))
      expect(await state(folder)).toEqual(expected)
      await removeLeftOvers(createNodeDisk(), join(folder, 'log'))
      expect(await state(folder)).toEqual(expected)
      const begun = await begunErasures(createNodeDisk(), folder)
      if (begun.length > 0) await eraseCustomers(means(folder), [])
      else if ((await mentions(folder)) > 0) await eraseCustomers(means(folder), [herCustomerId])
      expect(await mentions(folder)).toBe(0)
      expect(await state(folder)).toEqual(expected)
    }
    // The kills fell into different moments, or this has shown nothing.
    expect(met.size).toBeGreaterThan(2)
  })
})
