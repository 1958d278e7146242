import { describe, expect, it } from 'vitest'

import en from '../../../src/shared/i18n/en.json'
import fr from '../../../src/shared/i18n/fr.json'
import pl from '../../../src/shared/i18n/pl.json'

type Forms = Readonly<Record<string, string>>
type Texts = Readonly<Record<string, Readonly<Record<string, string | Forms>>>>

const tables: Readonly<Record<string, Texts>> = { en, fr, pl }

function keysOf(texts: Texts): string[] {
  return Object.entries(texts).flatMap(([section, keys]) => Object.keys(keys).map((key) => `${section}.${key}`))
}

function formsOf(texts: Texts, key: string): string[] {
  const [section = '', name = ''] = key.split('.')
  const text = texts[section]?.[name] ?? ''
  return typeof text === 'string' ? [text] : Object.values(text)
}

function valuesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()
}

const keys = keysOf(en)

describe.each(Object.entries(tables))('the texts in %s', (language, texts) => {
  it('have exactly the keys of the English ones', () => {
    expect(keysOf(texts).sort()).toEqual([...keys].sort())
  })

  it('have every plural form of their language', () => {
    const needed = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.filter((form) => form !== 'many' || language === 'pl')
    const plurals = keys.filter((key) => formsOf(texts, key).length > 1)
    for (const key of plurals) {
      const [section = '', name = ''] = key.split('.')
      expect(Object.keys(texts[section]?.[name] ?? {}), key).toEqual(expect.arrayContaining(needed))
    }
    expect(plurals.length).toBeGreaterThan(0)
  })

  it('name the same values as the English ones', () => {
    for (const key of keys) {
      const expected = valuesIn(formsOf(en, key).at(-1) ?? '')
      // The form for one may spell the number out.
      for (const form of formsOf(texts, key))
        expect([...valuesIn(form), 'count'].sort(), key).toEqual(expect.arrayContaining(expected))
    }
  })

  it('are not empty and have no blanks at their ends', () => {
    for (const key of keys) for (const form of formsOf(texts, key)) expect(form, key).toMatch(/^\S([\s\S]*\S)?$/)
  })
})
