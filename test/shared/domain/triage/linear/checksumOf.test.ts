import { expect, it } from 'vitest'

import { checksumOf } from '#shared/domain/triage/linear/checksumOf'

it('is FNV-1a of 32 bits, by the published vectors', () => {
  const of = (text: string) => checksumOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
  expect([of(''), of('a'), of('foobar')]).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968'])
})
