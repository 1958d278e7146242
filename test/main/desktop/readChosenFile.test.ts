import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeEach, expect, it, onTestFinished } from 'vitest'

import { fail, ok } from '#shared/domain/result'
import { readChosenFile } from '../../../src/main/desktop/readChosenFile'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-chosen-'))
  const own = folder
  onTestFinished(() => rm(own, { recursive: true, force: true }))
  await writeFile(join(folder, 'mug.png'), 'bytes')
})

it('reads a file and knows its name', async () => {
  expect(await readChosenFile(join(folder, 'mug.png'), 5)).toEqual({ name: 'mug.png', bytes: ok(Buffer.from('bytes')) })
})

it('does not read one that is too large', async () => {
  const { bytes } = await readChosenFile(join(folder, 'mug.png'), 4)
  expect(bytes).toEqual(fail({ code: 'pictureTooLarge', mostBytes: 4 }))
})

it('tells why another cannot be read', async () => {
  const gone = { name: 'gone.png', bytes: fail({ code: 'diskTrouble', reason: 'ENOENT' }) }
  expect(await readChosenFile(join(folder, 'gone.png'), 5)).toEqual(gone)
  expect(await readChosenFile(folder, 1e9)).toMatchObject({ bytes: fail({ code: 'diskTrouble', reason: 'EISDIR' }) })
})
