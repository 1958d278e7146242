import { describe, expect, it } from 'vitest'

import { starterPack } from '#shared/domain/templates/starterPack'
import { templatesFromJson } from '#shared/domain/templates/templatesFromJson'
import { templatesJson } from '#shared/domain/templates/templatesJson'
import { exchanged } from '#shared/domain/templates/templateExchange'
import { aTemplate } from '#test/builders/templates'

const file = (templates: readonly unknown[], head: Record<string, unknown> = {}) =>
  JSON.stringify({ format: 'shopbell-templates', version: 1, ...head, templates })
const good = { name: 'a', variants: [{ language: 'en', body: 'x' }] }

describe('templates as JSON', () => {
  it('come back as they were, without what belongs to one shop', () => {
    const pack = starterPack({ language: 'pl', now: 1, idOf: (id) => id })
    expect(templatesFromJson(templatesJson(pack))).toEqual({ templates: pack.map(exchanged), skipped: [] })
    expect(JSON.parse(templatesJson([aTemplate()]))).toEqual({
      format: 'shopbell-templates',
      version: 1,
      templates: [
        {
          name: 'Where is my order',
          tags: ['parcel'],
          tone: 'friendly',
          topics: ['delivery'],
          variants: aTemplate().variants,
          starterId: null,
        },
      ],
    })
  })

  it('need no more than a name and a body', () => {
    expect(templatesFromJson(`\ufeff${file([good])}`).templates).toEqual([
      { ...good, tags: [], tone: 'friendly', topics: [], starterId: null },
    ])
  })

  it('lose only what is not known beside it', () => {
    const odd = {
      ...good,
      tone: 'loud',
      tags: ['ok', 5, ' x', 'y'.repeat(99)],
      topics: ['refund', 'moon', 'refund'],
      more: 1,
    }
    expect(templatesFromJson(file([odd])).templates).toEqual([
      { ...good, tags: ['ok'], tone: 'friendly', topics: ['refund'], starterId: null },
    ])
  })

  it.each([
    ['', 'notReadable'],
    ['{"format":', 'notReadable'],
    ['[]', 'notTemplates'],
    ['null', 'notTemplates'],
    ['"text"', 'notTemplates'],
    [file([], { format: 'other' }), 'notTemplates'],
    [file([good], { version: 2 }), 'newerVersion'],
    ['['.repeat(100_000), 'notReadable'],
    ['x'.repeat(2_000_001), 'tooLarge'],
  ])('%# is not a file of templates', (text, reason) => {
    expect(templatesFromJson(text)).toEqual({ templates: [], skipped: [{ line: 1, reason }] })
  })

  it('skips what is no template and takes the rest', () => {
    const entries = [
      null,
      5,
      { name: ' ', variants: good.variants },
      { name: 'x'.repeat(121), variants: good.variants },
      { name: 'b' },
      { name: 'b', variants: [] },
      { name: 'b', variants: [{ language: 'en', body: '' }] },
      { name: 'b', variants: [{ language: 'en', body: 'x'.repeat(10_001) }] },
      { name: 'b', variants: [{ language: 'de', body: 'x' }] },
      good,
      { ...good, name: 'Á' },
    ]
    const { templates, skipped } = templatesFromJson(file(entries))
    expect(templates.map(({ name }) => name)).toEqual(['a'])
    expect(skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 notATemplate',
      '2 notATemplate',
      '3 nameMissing',
      '4 nameTooLong',
      '5 bodyMissing',
      '6 bodyMissing',
      '7 bodyMissing',
      '8 bodyTooLong',
      '9 notATemplate',
      '11 twice',
    ])
  })

  it('takes at most 2,000', () => {
    const many = Array.from({ length: 2_001 }, (_, index) => ({ ...good, name: `n${index}` }))
    const { templates, skipped } = templatesFromJson(file(many))
    expect(templates).toHaveLength(2_000)
    expect(skipped).toEqual([{ line: 2_001, reason: 'tooMany' }])
  })

  it('lets nothing reach the prototypes of the program', () => {
    const text =
      '{"format":"shopbell-templates","version":1,"templates":[{"name":"a","variants":[{"language":"en","body":"x","__proto__":{"polluted":1}}],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}'
    const [template] = templatesFromJson(text).templates
    expect(template).toMatchObject(good)
    expect('polluted' in {}).toBe(false)
    expect(Object.keys(template ?? {})).not.toContain('constructor')
  })
})
