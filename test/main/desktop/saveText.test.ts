import { mkdtemp, readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { createSaveText } from '../../../src/main/desktop/saveText'

const saver = (filePath: string, canceled = false) =>
  createSaveText({ dialog: { showSaveDialog: async () => ({ canceled, filePath }) }, window: () => null })
const folder = () => mkdtemp(join(tmpdir(), 'shopbell-save-'))

describe('saveText', () => {
  it('puts the text where the owner chose, whole, in place of what was there', async () => {
    const place = await folder()
    const path = join(place, 'templates.csv')
    expect(await saver(path)('templates.csv', 'first')).toEqual({ ok: true, value: { file: 'templates.csv' } })
    await saver(path)('templates.csv', 'żółć')
    expect(await readFile(path, 'utf8')).toBe('żółć')
    expect(await readdir(place)).toEqual(['templates.csv'])
  })

  it('writes nothing where the owner chose no file', async () => {
    const place = await folder()
    expect(await saver(join(place, 'x.csv'), true)('x.csv', 'text')).toEqual({ ok: true, value: null })
    expect(await readdir(place)).toEqual([])
  })

  it('says why it could not be written', async () => {
    const answer = await saver(join(await folder(), 'gone', 'x.csv'))('x.csv', 'text')
    expect(answer).toMatchObject({ ok: false, error: { code: 'diskTrouble', reason: 'ENOENT' } })
  })
})
