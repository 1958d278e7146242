import { describe, expect, it } from 'vitest'

import { triggerWordsOf } from '#shared/domain/triage/triggerWords/triggerWordsOf'
import { withShopWords } from '#shared/domain/triage/triggerWords/withShopWords'
import { aVerdict } from '#test/builders/verdicts'

const usual = triggerWordsOf({ triggerWords: {} })
const words = (text: string, language = 'en', staffNames: readonly string[] = []) => {
  const verdict = withShopWords(aVerdict({ language }), text, { staffNames, triggerWords: usual })
  return [verdict.words, verdict.namesOwner]
}

describe('withShopWords', () => {
  it.each([
    ['en', 'HELP! The vase is Broken and never  arrived whole', ['help', 'broken', 'never arrived']],
    ['fr', 'Toujours rien, je veux un REMBOURSEMENT', ['remboursement', 'toujours rien']],
    ['pl', 'Paczka nie dotarla, prosze o zwrot pieniedzy', ['zwrot pieniędzy', 'nie dotarła']],
  ])('%s: finds whole words of the language’s list, folded', (language, text, expected) => {
    expect(words(text, language)).toEqual([expected, undefined])
  })

  it('finds nothing in parts of words, nor words of another language', () => {
    expect(words('helpful and unbroken')).toEqual([undefined, undefined])
    expect(words('avocat', 'en')).toEqual([undefined, undefined])
  })

  it('looks into every list where the language could not be told, and keeps five at most', () => {
    expect(words('refund avocat prawnik', 'und')[0]).toEqual(['refund', 'avocat', 'prawnik'])
    expect(words('help urgent refund broken damaged missing scam')[0]).toHaveLength(5)
  })

  it('says whether somebody who answers for the shop is named', () => {
    expect(words('I told anna twice', 'en', ['Jo', 'Anna'])[1]).toBe(true)
    expect(words('Annabel told me', 'en', ['Anna'])[1]).toBeUndefined()
  })

  it('forgets what other lists had found', () => {
    const before = aVerdict({ words: ['gone'], namesOwner: true })
    expect(withShopWords(before, 'hello', { staffNames: [], triggerWords: usual })).toEqual(aVerdict())
  })
})

describe('triggerWordsOf', () => {
  it('is the owner’s list where there is one, also an empty one', () => {
    const lists = triggerWordsOf({ triggerWords: { en: ['glaze'], fr: [] } })
    expect([lists.en, lists.fr, lists.pl]).toEqual([['glaze'], [], usual.pl])
  })

  it('comes with about fifteen words a language that can be found', () => {
    for (const list of Object.values(usual)) {
      expect(list.length).toBeGreaterThanOrEqual(15)
      for (const word of list)
        expect(
          withShopWords(aVerdict({ language: 'und' }), word, { staffNames: [], triggerWords: usual }).words,
        ).toContain(word)
    }
  })
})
