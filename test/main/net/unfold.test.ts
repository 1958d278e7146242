import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { unfold } from '../../../src/main/net/unfold'

const text = Buffer.from('good morning')
const unreadable = { ok: false, error: { code: 'unreadableAnswer' } }

describe('unfold', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    [undefined, text],
    ['identity', text],
  ])('opens %s', (encoding, body) => {
    expect(unfold(body, encoding, 1000)).toEqual({ ok: true, value: text })
  })

  it('stops a body that grows beyond the cap', () => {
    expect(unfold(gzipSync(Buffer.alloc(10_000_000)), 'gzip', 1_000_000)).toEqual(unreadable)
  })

  it.each([
    ['nested', 'gzip, gzip', gzipSync(gzipSync(text))],
    ['unknown', 'zstd', text],
    ['cut', 'gzip', gzipSync(Buffer.from('x'.repeat(5000))).subarray(0, 20)],
  ])('refuses %s compression', (_, encoding, body) => {
    expect(unfold(body, encoding, 1_000_000)).toEqual(unreadable)
  })
})
