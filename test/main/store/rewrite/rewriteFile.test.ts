import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { aMessage } from '#test/builders/conversations'

import { attempt } from '../../../../src/main/store/attempt'
import { readLine, type LogRecord } from '../../../../src/main/store/logLine'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import type { Transform } from '../../../../src/main/store/rewrite/lineRewriter'
import { finishRewrite, rewriteFile } from '../../../../src/main/store/rewrite/rewriteFile'
import { createFaultyDisk } from '../faultyDisk'
import { aLog, line, replay } from './aLog'

const file = '2026-11.ndjson'
const seen = (n: number): Change => ({ type: 'deletionSeen', accountId: 'x:shop', remoteId: `${n}`, at: n })
const message = (n: number): Change => ({
  type: 'messageArrived',
  message: aMessage({ id: `m${n}`, remoteId: `9${n}` }),
})
const dropping =
  (...numbers: readonly number[]): Transform =>
  (record) =>
    numbers.includes(record.n) ? null : record

async function rewritten(folder: string, transform: Transform, upTo: number | null = null) {
  const log = join(folder, 'log')
  const outcome = await rewriteFile({ disk: createNodeDisk(), folder: log, file, upTo, newestVersion: 1, transform })
  await finishRewrite(createNodeDisk(), log, outcome.file)
  const text = await readFile(join(log, outcome.file), 'utf8')
  return { outcome, log, text, lines: text.split('\n').slice(0, -1) }
}

const numbers = (lines: readonly string[]) =>
  lines.map((text) => {
    const reading = readLine(Buffer.from(text), 1)
    if (reading.state !== 'whole') return reading.state
    const { n, since, changes } = reading.record
    return { n, ...(since !== undefined && { since }), ...(changes.length === 0 && { isEmpty: true }) }
  })

describe('rewriteFile', () => {
  it('copies what it leaves alone byte for byte, also what no program would write that way', async () => {
    const folder = await aLog({ [file]: [[seen(1)], [seen(2)], [seen(3)]] })
    const before = await readFile(join(folder, 'log', file), 'utf8')
    const { outcome, text } = await rewritten(folder, (record) => record)
    expect(text).toBe(before)
    expect(outcome).toMatchObject({ file: '2026-11.2.ndjson', changedLines: 0, droppedBytes: 0, lines: 3 })
  })

  it('writes what it changes anew and tells how many bytes went', async () => {
    const folder = await aLog({ [file]: [[seen(1), seen(2)], [seen(3)]] })
    const { outcome, lines, text } = await rewritten(folder, (record) =>
      record.n === 1 ? { ...record, changes: record.changes.slice(1) } : record,
    )
    expect(`${lines[0]}\n`).toBe(line(1, [seen(2)]))
    expect(outcome.changedLines).toBe(1)
    expect(outcome.length).toBe(Buffer.byteLength(text))
    expect(outcome.droppedBytes).toBe(outcome.readTo - outcome.length)
  })

  it('gives the next number to a file that was rewritten before', async () => {
    const folder = await aLog({ '2026-11.7.ndjson': [[seen(1)]] })
    const log = join(folder, 'log')
    const again = { disk: createNodeDisk(), folder: log, file: '2026-11.7.ndjson', upTo: null, newestVersion: 1 }
    expect((await rewriteFile({ ...again, transform: (record) => record })).file).toBe('2026-11.8.ndjson')
  })

  it.each<readonly [string, readonly number[], readonly object[]]>([
    ['at the beginning', [1, 2], [{ n: 3, since: 0 }, { n: 4 }, { n: 5 }]],
    ['in the middle', [2, 3], [{ n: 1 }, { n: 4, since: 1 }, { n: 5 }]],
    ['at the end', [4, 5], [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 5, since: 3, isEmpty: true }]],
    ['here and there', [2, 4], [{ n: 1 }, { n: 3, since: 1 }, { n: 5, since: 3 }]],
    ['everywhere', [1, 2, 3, 4, 5], [{ n: 5, since: 0, isEmpty: true }]],
  ])('says which numbers it took out %s, so that none is missing', async (_where, dropped, expected) => {
    const folder = await aLog({ [file]: [1, 2, 3, 4, 5].map((n) => [seen(n)]) })
    const { lines, log } = await rewritten(folder, dropping(...dropped))
    expect(numbers(lines)).toEqual(expected)
    expect((await replay(log)).reading).toMatchObject({ missing: 0, lastNumber: 5 })
  })

  it('says it also where it takes out more at a later time', async () => {
    const folder = await aLog({ [file]: [1, 2, 3, 4, 5].map((n) => [seen(n)]) })
    const { log } = await rewritten(folder, dropping(2, 5))
    const again = { disk: createNodeDisk(), folder: log, file: '2026-11.2.ndjson', upTo: null, newestVersion: 1 }
    const outcome = await rewriteFile({ ...again, transform: dropping(3) })
    await finishRewrite(createNodeDisk(), log, outcome.file)
    const text = await readFile(join(log, outcome.file), 'utf8')
    expect(numbers(text.split('\n').slice(0, -1))).toEqual([{ n: 1 }, { n: 4, since: 1 }, { n: 5, isEmpty: true }])
    expect((await replay(log)).reading).toMatchObject({ missing: 0, lastNumber: 5 })
  })

  it('never hides a commit that was lost among those it took out', async () => {
    for (const dropped of [[1], [2], [4], [5], [2, 4], [1, 2, 4, 5]]) {
      const folder = await aLog({})
      const log = join(folder, 'log')
      // The third was lost with all its bytes.
      await writeFile(join(log, file), [1, 2, 4, 5].map((n) => line(n, [seen(n)])).join(''))
      await rewritten(folder, dropping(...dropped))
      expect((await replay(log)).reading, `${dropped}`).toMatchObject({ missing: 1, lastNumber: 5 })
    }
  })

  it('leaves out damaged lines once a copy is safe, and their commits stay missed', async () => {
    const folder = await aLog({ [file]: [1, 2, 3, 4, 5].map((n) => [message(n)]) })
    const log = join(folder, 'log')
    const text = await readFile(join(log, file), 'utf8')
    await writeFile(join(log, file), text.replace('"m2"', '"mX"').replace('"m3"', '"mY"'))
    const before = (await replay(log)).reading
    const { lines } = await rewritten(folder, dropping(4))
    expect(numbers(lines)).toEqual([{ n: 1 }, { n: 5, since: 3 }])
    const [copy] = await readdir(join(folder, 'set-aside'))
    expect(await readFile(join(folder, 'set-aside', copy ?? ''), 'utf8')).toMatch(/"mX".*\n.*"mY".*\n$/u)
    const after = (await replay(log)).reading
    expect([before.missing, after.missing]).toEqual([2, 2])
    expect(after.damage).toEqual([])
  })

  it('keeps a last line that lacks its newline, and adds it', async () => {
    const folder = await aLog({})
    await writeFile(join(folder, 'log', file), `${line(1, [seen(1)])}${line(2, [seen(2)]).trimEnd()}`)
    const { text } = await rewritten(folder, (record) => record)
    expect(text).toBe(line(1, [seen(1)]) + line(2, [seen(2)]))
  })

  it('reads no further than it is told', async () => {
    const folder = await aLog({ [file]: [[seen(1)], [seen(2)]] })
    const upTo = Buffer.byteLength(line(1, [seen(1)]))
    const { outcome, text } = await rewritten(folder, dropping(2), upTo)
    expect(text).toBe(line(1, [seen(1)]))
    expect(outcome.readTo).toBe(upTo)
  })

  it('tells where each line that holds messages went, and which are gone', async () => {
    const folder = await aLog({ [file]: [[message(1)], [seen(2)], [message(3)], [seen(4)], [message(5), seen(5)]] })
    const text = await readFile(join(folder, 'log', file), 'utf8')
    const { outcome, text: next } = await rewritten(folder, (record: LogRecord) => {
      if (record.n === 2 || record.n === 3) return null
      return record.n === 5 ? { ...record, changes: record.changes.slice(0, 1) } : record
    })
    const { oldOffsets, newOffsets, newLengths } = outcome.map
    expect([...oldOffsets]).toEqual(['"m1"', '"m3"', '"m5"'].map((id) => text.lastIndexOf('\n', text.indexOf(id)) + 1))
    expect([...newOffsets]).toEqual([0, -1, next.lastIndexOf('\n', next.indexOf('"m5"')) + 1])
    expect([...newLengths].map((length, at) => next.slice(newOffsets[at], (newOffsets[at] ?? 0) + length))).toEqual([
      next.slice(0, next.indexOf('\n')),
      '',
      next.slice(newOffsets[2], -1),
    ])
  })

  it('touches nothing that a newer program wrote', async () => {
    const folder = await aLog({ [file]: [[seen(1)]] })
    const log = join(folder, 'log')
    await writeFile(join(log, file), line(2, [seen(2)], { v: 2 }), { flag: 'a' })
    expect(await attempt(() => rewritten(folder, dropping(1)))).toEqual({
      ok: false,
      error: { code: 'shopIsNewer', version: 2 },
    })
    expect(await readdir(log)).toEqual([file])
  })

  it.each(['append', 'sync', 'read', 'open create'])(
    'leaves the old file and no half new one when %s fails',
    async (name) => {
      const folder = await aLog({ [file]: [[seen(1)], [seen(2)]] })
      const log = join(folder, 'log')
      const before = await readFile(join(log, file), 'utf8')
      const faulty = createFaultyDisk(log)
      faulty.breakWith((call) => (call.name === name ? { code: 'ENOSPC' } : null))
      const options = { disk: faulty.disk, folder: log, file, upTo: null, newestVersion: 1, transform: dropping(1) }
      expect(await attempt(() => rewriteFile(options))).toEqual({ ok: false, error: { code: 'diskFull' } })
      expect(await readdir(log)).toEqual([file])
      expect(await readFile(join(log, file), 'utf8')).toBe(before)
    },
  )

  it('gives up where no copy of damage can be made', async () => {
    const folder = await aLog({ [file]: [[message(1)], [message(2)]] })
    const log = join(folder, 'log')
    await writeFile(join(log, file), (await readFile(join(log, file), 'utf8')).replace('"m1"', '"mX"'))
    const faulty = createFaultyDisk(folder)
    faulty.breakWith(({ path }) => (path.startsWith('set-aside') ? { code: 'ENOSPC' } : null))
    const options = { disk: faulty.disk, folder: log, file, upTo: null, newestVersion: 1, transform: dropping() }
    expect(await attempt(() => rewriteFile(options))).toEqual({ ok: false, error: { code: 'diskFull' } })
    expect(await readdir(log)).toEqual([file])
  })

  it('does not take a file for whole that became shorter while it was read', async () => {
    const folder = await aLog({ [file]: [[seen(1)]] })
    const options = {
      disk: createNodeDisk(),
      folder: join(folder, 'log'),
      file,
      newestVersion: 1,
      transform: dropping(),
    }
    expect(await attempt(() => rewriteFile({ ...options, upTo: 10_000 }))).toEqual({
      ok: false,
      error: { code: 'diskTrouble', reason: 'shorter' },
    })
  })

  it('syncs the new file before it gets its name, and the name before the old one may go', async () => {
    const folder = await aLog({ [file]: [[seen(1)], [seen(2)]] })
    const log = join(folder, 'log')
    const faulty = createFaultyDisk(log)
    const options = { disk: faulty.disk, folder: log, file, upTo: null, newestVersion: 1, transform: dropping(1) }
    await finishRewrite(faulty.disk, log, (await rewriteFile(options)).file)
    const done = faulty.calls.filter((call) => /^(sync|close|rename|syncFolder)/u.test(call))
    expect(done.slice(-5)).toEqual([
      'sync 2026-11.2.ndjson.tmp',
      'close 2026-11.2.ndjson.tmp',
      'close 2026-11.ndjson',
      'rename 2026-11.2.ndjson.tmp',
      'syncFolder .',
    ])
  })
})
