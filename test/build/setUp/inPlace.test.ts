import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeInPlace } from '../../../build/setUp/inPlace.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'in-place-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('puts the finished folder in place of an older one and leaves nothing else behind', async () => {
  const target = join(folder, 'runtime')
  mkdirSync(target)
  writeFileSync(join(target, 'old'), '')
  await makeInPlace(target, (work) => {
    expect(existsSync(join(target, 'old'))).toBe(true)
    mkdirSync(join(work, 'made'))
    writeFileSync(join(work, 'made', 'new'), 'new')
    return Promise.resolve(join(work, 'made'))
  })
  expect(readdirSync(folder)).toEqual(['runtime'])
  expect(readdirSync(target)).toEqual(['new'])
  expect(readFileSync(join(target, 'new'), 'utf8')).toBe('new')
})

it('leaves nothing half made when the making fails', async () => {
  const making = makeInPlace(join(folder, 'runtime'), (work) => {
    writeFileSync(join(work, 'half'), '')
    return Promise.reject(new Error('the download stopped halfway'))
  })
  await expect(making).rejects.toThrow('halfway')
  expect(readdirSync(folder)).toEqual([])
})

it('clears away what a killed set-up left long ago, but not what another one is making now', async () => {
  mkdirSync(join(folder, '.making-old'))
  utimesSync(join(folder, '.making-old'), 1, 1)
  mkdirSync(join(folder, '.making-now'))
  await makeInPlace(join(folder, 'runtime'), (work) => {
    mkdirSync(join(work, 'made'))
    return Promise.resolve(join(work, 'made'))
  })
  expect(readdirSync(folder).sort()).toEqual(['.making-now', 'runtime'])
})
