import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readVaultFile } from '../../../src/main/desktop/vaultFile'

let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-vault-file-'))
  path = join(folder, 'vault.json')
})
afterEach(() => rm(folder, { recursive: true }))

describe('readVaultFile', () => {
  it('knows a first start', async () => {
    expect(await readVaultFile(path)).toEqual({ state: 'empty' })
  })

  it('reads what was written', async () => {
    const file = {
      version: 1,
      backend: 'system',
      choice: null,
      entries: { 'x:1': { how: 'keychain', value: 'AA==' } },
    }
    await writeFile(path, JSON.stringify(file))
    expect(await readVaultFile(path)).toEqual({ state: 'read', file })
  })

  it('leaves the vault of a newer app alone', async () => {
    const text = '{"version":2,"other":true}'
    await writeFile(path, text)
    expect(await readVaultFile(path)).toEqual({ state: 'newer', version: 2 })
    expect(await readFile(path, 'utf8')).toBe(text)
  })

  it.each(['', '{', 'null', '[]', '\u0000\u0000\u0000', '{"version":1}', '{"version":1,"entries":{"x:1":"text"}}'])(
    'sets %j aside, whole, under a new name each time',
    async (text) => {
      await writeFile(path, text)
      expect(await readVaultFile(path)).toEqual({ state: 'setAside' })
      await writeFile(path, text)
      await readVaultFile(path)
      expect((await readdir(folder)).sort()).toEqual(['vault.json.damaged-1', 'vault.json.damaged-2'])
      expect(await readFile(`${path}.damaged-1`, 'utf8')).toBe(text)
    },
  )
})
