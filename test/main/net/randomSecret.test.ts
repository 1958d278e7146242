import { expect, it } from 'vitest'

import { randomSecret } from '../../../src/main/net/randomSecret'

it('gives 256 bits, never the same twice', () => {
  const secrets = Array.from({ length: 100 }, randomSecret)
  expect(secrets.every((secret) => /^[\w-]{43}$/.test(secret))).toBe(true)
  expect(new Set(secrets).size).toBe(100)
})
