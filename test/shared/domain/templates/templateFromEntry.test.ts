import { describe, expect, it } from 'vitest'

import { templateSchema } from '#shared/domain/templates/template'
import { templateFromEntry } from '#shared/domain/templates/templateFromEntry'
import { aTemplate } from '#test/builders/templates'

const en = { language: 'en', body: 'Hello' }

describe('one entry of a file of templates', () => {
  it('is what the schema would take', () => {
    const { id, createdAt, updatedAt, ...entry } = aTemplate({ starterId: 'holding', tone: 'formal' })
    const read = templateFromEntry(entry)
    expect(read).toEqual(entry)
    expect(templateSchema.safeParse({ ...(read as object), id, createdAt, updatedAt }).success).toBe(true)
  })

  it.each([
    [[], 'notATemplate'],
    [{ name: 5, variants: [en] }, 'notATemplate'],
    [{ name: 'two\nlines', variants: [en] }, 'notATemplate'],
    [{ name: 'a', variants: 'Hello' }, 'bodyMissing'],
    [{ name: 'a', variants: [en, null] }, 'bodyMissing'],
    [{ name: 'a', variants: [en, en] }, 'notATemplate'],
    [{ name: 'a', variants: [en, { language: 'de', body: 'Hallo' }] }, 'notATemplate'],
  ])('%j is refused: %s', (entry, reason) => {
    expect(templateFromEntry(entry)).toBe(reason)
  })

  it('keeps at most twenty tags, and no starter that is no id', () => {
    const tags = Array.from({ length: 25 }, (_, index) => `t${index}`)
    expect(templateFromEntry({ name: ' a ', variants: [en], tags, starterId: '' })).toMatchObject({
      name: 'a',
      tags: tags.slice(0, 20),
      starterId: null,
    })
  })
})
