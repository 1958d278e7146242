import { describe, expect, it } from 'vitest'

import type { AccountOptions } from '#shared/domain/accounts/account'
import { isSameTerm, judgeTerm } from '#shared/domain/brand/judgeTerm'

const options = (parts: Partial<AccountOptions> = {}): AccountOptions => ({
  brandTerms: ['Acme'],
  dailyLimitUsd: 1,
  ...parts,
})

describe('judgeTerm', () => {
  it('takes a confirmed spelling as a brand term', () => {
    expect(judgeTerm(options(), ' acmee ', 'wanted')).toEqual(options({ brandTerms: ['Acme', 'acmee'] }))
  })

  it('remembers a refused spelling once, and the other options as they are', () => {
    const once = judgeTerm(options({ undoSeconds: 5 }), 'acmee', 'refused')
    expect(once).toEqual(options({ undoSeconds: 5, refusedTerms: ['acmee'] }))
    expect(judgeTerm(once, 'ACMEE', 'refused').refusedTerms).toEqual(['ACMEE'])
  })

  it('forgets a refusal when the spelling is confirmed after all', () => {
    const refused = options({ refusedTerms: ['acmee', 'amce'] })
    expect(judgeTerm(refused, 'acmee', 'wanted')).toEqual(
      options({ brandTerms: ['Acme', 'acmee'], refusedTerms: ['amce'] }),
    )
  })

  it('changes nothing for a term that is there, or where there is no room', () => {
    const full = options({ brandTerms: Array.from({ length: 20 }, (_, at) => `term ${at}`) })
    expect(judgeTerm(full, 'acmee', 'wanted')).toBe(full)
    const known = options()
    expect(judgeTerm(known, 'ACME', 'wanted')).toBe(known)
  })

  it('forgets the oldest of more than 400 refused spellings', () => {
    const many = options({ refusedTerms: Array.from({ length: 400 }, (_, at) => `term ${at}`) })
    const { refusedTerms } = judgeTerm(many, 'acmee', 'refused')
    expect(refusedTerms).toHaveLength(400)
    expect([refusedTerms?.[0], refusedTerms?.at(-1)]).toEqual(['term 1', 'acmee'])
  })
})

it.each([
  ['Acme', 'aCME', true],
  ['Cafe\u0301', 'CAFÉ', true],
  ['Cafe', 'Café', false],
])('compares %j with %j', (one, other, isSame) => expect(isSameTerm(one, other)).toBe(isSame))
