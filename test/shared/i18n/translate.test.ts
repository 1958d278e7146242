import { describe, expect, it } from 'vitest'

import { chosenLanguage, createTranslate } from '#shared/i18n/translate'

describe('createTranslate', () => {
  it('puts values in literally, once', () => {
    const t = createTranslate('en')
    expect(t('errors.textTooLong', { count: 3 })).toContain('3')
    expect(t('errors.signInOtherAccount', { handle: '$& {handle}' })).toContain('$& {handle}')
  })

  it('picks the plural form of the language', () => {
    const t = createTranslate('pl')
    const forms = [1, 2, 5, 22].map((count) => t('errors.textTooLong', { count }).replace(String(count), '#'))
    expect(new Set(forms).size).toBe(3)
    expect(forms[1]).toBe(forms[3])
  })
})

describe('chosenLanguage', () => {
  it.each([
    ['fr', 'en-GB', 'fr'],
    ['system', 'pl-PL', 'pl'],
    ['system', 'fr_CH', 'fr'],
    ['system', 'de', 'en'],
    ['system', '', 'en'],
  ] as const)('with %s on a system in %j is %s', (choice, locale, language) => {
    expect(chosenLanguage(choice, locale)).toBe(language)
  })
})
