import { describe, expect, it } from 'vitest'

import type { Detected } from '#shared/domain/triage/language/detector'
import { languageOf } from '#shared/domain/triage/language/languageOf'
import { aVocabulary } from '#test/builders/triage'

const vocabularies = {
  en: aVocabulary('2: great super'),
  fr: aVocabulary('2: merci super'),
  pl: aVocabulary('3: polecam super', '2: spoko'),
}
const sure = (language: string): Detected => ({ language, isReliable: true })
const guess = (language: string): Detected => ({ language, isReliable: false })

function languageWhere(detected: Detected, text: string, last: string | null = null): string {
  return languageOf(text, { detect: () => detected, vocabularies, last })
}

describe('languageOf', () => {
  it('is what a sure detector says', () => {
    expect(languageWhere(sure('de'), 'Wo bleibt denn nur mein Paket so lange?', 'fr')).toBe('de')
    expect(languageWhere(sure('es'), 'hola')).toBe('es')
  })

  it('is what only one dictionary knows where the detector is not sure', () => {
    expect(languageWhere(guess('it'), 'Spoko', 'fr')).toBe('pl')
  })

  it('is what most words are of in a short message, even where the detector is sure', () => {
    expect(languageWhere(sure('it'), 'Polecam! Super!')).toBe('pl')
    expect(languageWhere(sure('it'), 'Merci')).toBe('it')
  })

  it('is Polish where a short message is spelt as only Polish is', () => {
    expect(languageWhere(sure('fr'), 'Zaszło coś dziwnego')).toBe('pl')
    expect(languageWhere(sure('it'), 'Dysza prosta')).toBe('pl')
    expect(languageWhere(sure('it'), 'Disa prosta')).toBe('it')
  })

  it('is what was written before where nothing speaks for one language', () => {
    expect(languageWhere(guess('it'), 'Super', 'pl')).toBe('pl')
    expect(languageWhere(guess(''), 'hm', 'fr')).toBe('fr')
  })

  it('is a guess where nothing was written before', () => {
    expect(languageWhere(guess('it'), 'Super')).toBe('it')
    expect(languageWhere(guess(''), 'hm')).toBe('und')
  })

  it.each([['😀😀 !!!'], ['123 45'], ['https://a.b'], [''], ['你好，我的包裹在哪里'], ['Где моя посылка?']])(
    'is not known of %j',
    (text) => {
      expect(languageWhere(sure('en'), text, 'fr')).toBe('und')
    },
  )
})
