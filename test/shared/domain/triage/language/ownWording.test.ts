import { expect, it } from 'vitest'

import { ownWording } from '#shared/domain/triage/language/ownWording'

it('leaves out what is of no language', () => {
  expect(ownWording('@shop où est ma commande A123 ? https://a.b/c me@mail.example #colis')).toBe(
    'où est ma commande ? colis',
  )
})

it('is short of a long message', () => {
  expect(ownWording('mot '.repeat(10_000)).length).toBeLessThanOrEqual(1_000)
})
