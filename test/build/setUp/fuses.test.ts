import { expect, it } from 'vitest'
import { setFuses } from '../../../build/setUp/fuses.mjs'

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const binary = (fuses: string, version = 1) =>
  Buffer.concat([
    Buffer.from(`code${SENTINEL}`),
    Buffer.from([version, fuses.length]),
    Buffer.from(`${fuses}more code`),
  ])

it('sets exactly the fuses that are named and leaves every other byte alone', () => {
  const bytes = binary('10100011')
  setFuses(bytes, { LoadBrowserProcessSpecificV8Snapshot: false, EnableNodeCliInspectArguments: true })
  expect(bytes.equals(binary('10110001'))).toBe(true)
})

it('refuses a binary without a wire, with a wire of another version, or with too short a wire', () => {
  expect(() => setFuses(Buffer.from('code'), {})).toThrow('no fuses')
  expect(() => setFuses(binary('10100011', 2), {})).toThrow('version')
  expect(() => setFuses(binary('1010'), { LoadBrowserProcessSpecificV8Snapshot: false })).toThrow('no fuse')
})
