import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readLastShop, writeLastShop } from '../../../src/main/desktop/lastShop'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-last-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the shop that was open last', () => {
  it('is remembered', async () => {
    const path = join(folder, 'last-shop.json')
    await writeLastShop(path, 'sample')
    expect(await readLastShop(path)).toBe('sample')
    await writeLastShop(path, 'mine')
    expect(await readLastShop(path)).toBe('mine')
  })

  it('is the owner’s own when nothing or nonsense is known', async () => {
    expect(await readLastShop(join(folder, 'never.json'))).toBe('mine')
    await writeFile(join(folder, 'nonsense.json'), '\0\0')
    expect(await readLastShop(join(folder, 'nonsense.json'))).toBe('mine')
  })

  it('does not matter enough to fail over', async () => {
    await expect(
      writeLastShop(join(folder, 'no', 'such', 'folder', 'last-shop.json'), 'sample'),
    ).resolves.toBeUndefined()
  })
})
