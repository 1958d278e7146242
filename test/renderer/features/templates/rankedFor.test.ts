import { describe, expect, it } from 'vitest'

import { foundIn, rankedFor } from '../../../../src/renderer/features/templates/rankedFor'
import { aTemplate } from '#test/builders/templates'

const entry = (id: string, topics: ('delivery' | 'thanks')[], count = 0) => ({
  template: aTemplate({ id, name: id, topics, tags: [] }),
  uses: count === 0 ? null : { count, lastAt: 1 },
})
const asked = { language: 'en', lastInboundText: 'Where is my parcel?', tags: [] } as const

describe('the templates for a conversation', () => {
  it('mark the first three that speak of the same, and no other', () => {
    const entries = ['a', 'b', 'c', 'd'].map((id) => entry(id, ['delivery'])).concat(entry('e', ['thanks'], 9))
    const ranked = rankedFor(entries, asked, '', 2)
    expect(ranked.map(({ template, isBestFit }) => `${template.id} ${isBestFit}`)).toEqual([
      'a true',
      'b true',
      'c true',
      'd false',
      'e false',
    ])
  })

  it('are not marked where the customer has written nothing', () => {
    const ranked = rankedFor([entry('a', ['delivery'])], { ...asked, lastInboundText: null }, '', 2)
    expect(ranked.map(({ isBestFit }) => isBestFit)).toEqual([false])
  })

  it('keep the owner’s order until something is searched', () => {
    const entries = [entry('beta', []), entry('alpha', [], 5)]
    expect(foundIn(entries, ' ', 'en', 2)).toBe(entries)
    expect(foundIn(entries, 'alp', 'en', 2).map(({ template }) => template.id)).toEqual(['alpha'])
  })
})
