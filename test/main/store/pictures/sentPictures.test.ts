import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { keptAddress } from '#shared/domain/pictures/keptAddress'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { sentPictures } from '../../../../src/main/store/pictures/sentPictures'
import { aFolder } from '../shopFolder'

const [one, two, three] = ['1'.repeat(64), '2'.repeat(64), '3'.repeat(64)]
const goOn = async () => true

async function aLog(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await aFolder()
  await mkdir(folder)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

it('finds what messages speak of in every file that counts, and drafts do not', async () => {
  const folder = await aLog({
    '2026-10.ndjson': `{"url":"${keptAddress(three)}"}`,
    '2026-10.2.ndjson': `{"url":"${keptAddress(one)}"}`,
    '2026-11.ndjson': `{"pictures":[{"id":"${three}"}],"url":"${keptAddress(two)}","url":"kept:else"}`,
  })
  expect(await sentPictures(createNodeDisk(), folder, goOn)).toEqual(new Set([one, two]))
})

it('finds one wherever it stands in a large file', async () => {
  const megabyte = 1024 * 1024
  const disk = createNodeDisk()
  for (const before of [megabyte - 70, megabyte - 69, megabyte - 35, megabyte - 1, megabyte, 2 * megabyte - 100]) {
    const folder = await aLog({ '2026-11.ndjson': `${'x'.repeat(before)}${keptAddress(one)}${'x'.repeat(megabyte)}` })
    expect(await sentPictures(disk, folder, goOn), String(before)).toEqual(new Set([one]))
  }
})

it('stops where it is told to', async () => {
  const folder = await aLog({ '2026-11.ndjson': keptAddress(one) })
  expect(await sentPictures(createNodeDisk(), folder, async () => false)).toBeNull()
})
