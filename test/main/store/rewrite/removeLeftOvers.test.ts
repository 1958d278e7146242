import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { removeLeftOvers } from '../../../../src/main/store/rewrite/removeLeftOvers'
import { createFaultyDisk } from '../faultyDisk'
import { aLog } from './aLog'

it('removes unfinished files and older generations, and nothing else', async () => {
  const log = join(await aLog({}), 'log')
  const kept = ['2026-10.ndjson', '2026-11.10.ndjson', '2026-12.ndjson', 'notes.tmp', 'notes.txt']
  const gone = ['2026-11.9.ndjson', '2026-11.ndjson', '2026-10.2.ndjson.tmp', '2026-12.ndjson.tmp']
  for (const name of [...kept, ...gone]) await writeFile(join(log, name), name)
  const { disk, calls } = createFaultyDisk(log)
  expect((await removeLeftOvers(disk, log)).toSorted()).toEqual(gone.toSorted())
  expect(await readdir(log)).toEqual(kept)
  expect(calls.at(-1)).toBe('syncFolder .')
})

it('writes nothing where there is nothing to remove', async () => {
  const log = join(await aLog({ '2026-11.2.ndjson': [] }), 'log')
  const { disk, calls } = createFaultyDisk(log)
  expect(await removeLeftOvers(disk, log)).toEqual([])
  expect(calls).toEqual(['list .'])
})
