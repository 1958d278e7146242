import { describe, expect, it } from 'vitest'

import { firstName } from '#shared/domain/templates/firstName'

describe('the first name in a display name', () => {
  it.each([
    ['Marta Kowalska', 'Marta'],
    ['Marta', 'Marta'],
    ['Marta K.', 'Marta'],
    ['🌸 Zoé Martin 🌸', 'Zoé'],
    ['Jean-Pierre Dupont', 'Jean-Pierre'],
    ['Łucja Śliwińska', 'Łucja'],
    ['Dr Anna Nowak', 'Anna'],
    ['Mme Claire Petit', 'Claire'],
    ['MARTA KOWALSKA', 'Marta'],
    ['Sam (they/them)', 'Sam'],
    ['Ada Lovelace | maths', 'Ada'],
    ['Zofia, mama Jasia', 'Zofia'],
    ['Zoe\u0301 Martin', 'Zoé'],
  ])('greets %s as %s', (displayName, expected) => {
    expect(firstName(displayName)).toBe(expected)
  })

  it.each([
    [''],
    ['   '],
    ['@marta_k'],
    ['marta.kowalska'],
    ['marta1990'],
    ['MartaKowalska'],
    ['M. Kowalska'],
    ['M'],
    ['JK'],
    ['NASA'],
    ['Wild Clay Studio'],
    ['The Candle Shop'],
    ['Pracownia Anny'],
    ['La Petite Fabrique'],
    ['Pani Kowalska'],
    ['M. Dupont'],
    ['🌸🌸🌸'],
    ['🇵🇱'],
    ['Best deals on all kinds of shoes'],
    ['{{ shop.name }}'],
    ['Guest'],
    ['Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['\u202eatraM'],
  ])('greets nobody in %j', (displayName) => {
    expect(firstName(displayName)).toBeNull()
  })

  it('answers about the longest names at once', () => {
    expect(firstName('('.repeat(100_000))).toBeNull()
    expect(firstName('Ma-'.repeat(100_000))).toBeNull()
  })
})
