import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { createPkce, randomSecret } from '../../../src/main/net/pkce'

describe('createPkce', () => {
  it('gives a verifier of 256 bits and its S256 challenge', () => {
    const { verifier, challenge } = createPkce()
    expect(verifier).toMatch(/^[\w-]{43}$/)
    expect(challenge).toBe(createHash('sha256').update(verifier).digest('base64url'))
  })

  it('never gives the same twice', () => {
    expect(new Set(Array.from({ length: 100 }, randomSecret)).size).toBe(100)
  })
})
