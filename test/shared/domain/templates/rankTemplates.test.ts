import { describe, expect, it } from 'vitest'

import { rankTemplates, variantFor } from '#shared/domain/templates/rankTemplates'
import { starterPack } from '#shared/domain/templates/starterPack'
import type { Template } from '#shared/domain/templates/template'
import { aTemplate } from '#test/builders/templates'

const day = 24 * 60 * 60 * 1000
const now = 1_000 * day
const nothing = { language: 'en', topics: [], tagHints: [], uses: new Map(), now, query: '' } as const
const names = (templates: readonly Template[], input: Partial<Parameters<typeof rankTemplates>[0]>) =>
  rankTemplates({ ...nothing, templates, ...input }).map(({ template }) => template.name)

const named = (name: string, part: Partial<Template> = {}) =>
  aTemplate({ id: name, name, tags: [], topics: [], ...part })
const inLanguage = (language: 'en' | 'fr' | 'pl', body = 'x') => ({ variants: [{ language, body }] })
const found = (query: string) =>
  rankTemplates({ ...nothing, templates: starterPack({ language: 'en', now, idOf: (id) => id }), query }).map(
    ({ template }) => template.starterId,
  )

describe('templates for a conversation, nothing typed', () => {
  it("come first when they speak the customer's language", () => {
    const templates = [
      named('a', inLanguage('en')),
      named('b', { ...inLanguage('en'), topics: ['refund'] }),
      named('c', inLanguage('fr')),
    ]
    expect(names(templates, { language: 'fr', topics: ['refund'] })).toEqual(['c', 'b', 'a'])
  })

  it('come then by the topics and tags they share', () => {
    const templates = [
      named('a'),
      named('b', { topics: ['refund'] }),
      named('c', { topics: ['refund', 'damage'] }),
      named('d', { topics: ['refund'], tags: ['Fragilé'] }),
    ]
    expect(names(templates, { topics: ['refund', 'damage'] })).toEqual(['c', 'b', 'd', 'a'])
    expect(names(templates, { topics: ['refund'], tagHints: ['fragile'] })).toEqual(['d', 'b', 'c', 'a'])
  })

  it('come then by their use, which fades', () => {
    const templates = [named('a'), named('b'), named('c'), named('d')]
    const uses = new Map([
      ['b', { count: 10, lastAt: now - 180 * day }],
      ['c', { count: 2, lastAt: now - day }],
      ['d', { count: 3, lastAt: now + day }],
    ])
    expect(names(templates, { uses })).toEqual(['d', 'c', 'b', 'a'])
  })

  it('are all there, in one order whatever order they are kept in', () => {
    const templates = [named('b'), named('a', { id: '2' }), named('a', { id: '1' })]
    const ids = (list: readonly Template[]) =>
      rankTemplates({ ...nothing, templates: list }).map(({ template }) => template.id)
    expect(ids(templates)).toEqual(['1', '2', 'b'])
    expect(ids([...templates].reverse())).toEqual(['1', '2', 'b'])
  })

  it("bring the variant in the customer's language, else English, else the first", () => {
    const both = aTemplate({
      variants: [
        { language: 'pl', body: 'p' },
        { language: 'en', body: 'e' },
      ],
    })
    expect(variantFor(both, 'pl').body).toBe('p')
    expect(variantFor(both, 'fr').body).toBe('e')
    expect(variantFor(both, null).body).toBe('e')
    expect(variantFor(aTemplate(inLanguage('pl', 'p')), 'fr').body).toBe('p')
  })
})

describe('searching templates', () => {
  it.each([
    ['refund', 'refundOnItsWay'],
    ['REFÙND way', 'refundOnItsWay'],
    ['whol', 'wholesale'],
    ['wholsale', 'wholesale'],
    ['opne', 'openingHours'],
    ['wimo', 'whereIsMyOrder'],
    ['charged tw', 'doubleCharge'],
    ['prepaid label', 'wrongItem'],
  ])('%s finds %s first', (query, first) => {
    expect(found(query)[0]).toBe(first)
  })

  it('finds nothing for what is nowhere', () => {
    expect(found('zzzzqq')).toEqual([])
    expect(found('refund zzzzqq')).toEqual([])
  })

  it('prefers the name to a tag and a tag to the body', () => {
    const templates = [named('c', inLanguage('en', 'lantern')), named('b', { tags: ['lantern'] }), named('lantern')]
    expect(names(templates, { query: 'lant' })).toEqual(['lantern', 'b', 'c'])
  })

  it('prefers a beginning to a part and a part to a typo', () => {
    const templates = [named('lamtern'), named('xlantern'), named('lantern')]
    expect(names(templates, { query: 'lantern' })).toEqual(['lantern', 'xlantern', 'lamtern'])
    expect(names(templates, { query: 'ltrn' })).toEqual(['lamtern', 'lantern'])
  })

  it('folds accents and letters both ways', () => {
    expect(names([named('Łódź żółć')], { query: 'lodz zolc' })).toHaveLength(1)
    expect(names([named('Lodz')], { query: 'łódź' })).toHaveLength(1)
  })

  it('puts the better fit first among equal matches', () => {
    const templates = [named('lantern a'), named('lantern b', { topics: ['refund'] })]
    expect(names(templates, { query: 'lantern', topics: ['refund'] })).toEqual(['lantern b', 'lantern a'])
  })

  it("searches the body in the customer's language", () => {
    const both = aTemplate({
      variants: [
        { language: 'pl', body: 'paczka' },
        { language: 'en', body: 'parcels' },
      ],
      tags: [],
    })
    expect(names([both], { query: 'paczka', language: 'pl' })).toHaveLength(1)
    expect(names([both], { query: 'paczka', language: 'en' })).toHaveLength(0)
  })

  it('takes signs for nothing and the longest keys in its stride', () => {
    expect(names([named('a')], { query: '?!…' })).toEqual(['a'])
    expect(names([named('a')], { query: '.*(a+)+$ ' + 'x'.repeat(100_000) })).toEqual([])
  })
})
