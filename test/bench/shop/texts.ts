import { languages, type Language } from './languages'
import type { Random } from './random'
import { createVocabulary, type Vocabulary } from './vocabulary'

export type LanguageCode = Language['code']

export type Texts = {
  language(): LanguageCode
  /** What a customer or the shop writes. `isLong`: a mail rather than a post. */
  text(about: { readonly code: LanguageCode; readonly direction: 'in' | 'out'; readonly isLong: boolean }): string
}

const mailHosts = ['example.com', 'example.org', 'example.net', 'post.example', 'mail.example'] as const
const endings = ['.', '.', '.', '.', '!', '?', '…', ' 🙂', ' 📦', ' 😡', ''] as const

/** Writes the shop's texts. `mailName` gives the part of an e-mail address before the @. */
export function createTexts(random: Random, mailName: () => string): Texts {
  const vocabularies = new Map<LanguageCode, Vocabulary>(
    languages.map((language) => [language.code, createVocabulary(language, random)]),
  )
  const byCode = new Map(languages.map((language) => [language.code, language]))

  function filled(sentence: string): string {
    return sentence
      .replace('#', () => `SB-${random.between(100_000, 999_999)}`)
      .replace('@', () => `${mailName()}@${random.pick(mailHosts)}`)
  }

  function freeSentence(code: LanguageCode): string {
    const vocabulary = vocabularies.get(code)
    const words = Array.from({ length: random.between(3, 11) }, () => vocabulary?.word(random) ?? '')
    const sentence = words.join(' ')
    return sentence.charAt(0).toUpperCase() + sentence.slice(1) + random.pick(endings)
  }

  return {
    language: () => (random.chance(0.5) ? 'en' : random.chance(0.5) ? 'fr' : 'pl'),
    text: ({ code, direction, isLong }) => {
      const { questions, answers } = byCode.get(code) ?? languages[0]
      const first = filled(random.pick(direction === 'in' ? questions : answers))
      const more = isLong ? random.between(2, 5) : random.whole(2)
      const sentences = Array.from({ length: more }, () => freeSentence(code))
      if (direction === 'in' && random.chance(0.4)) return [freeSentence(code), ...sentences].join(' ')
      return [first, ...sentences].join(isLong && random.chance(0.5) ? '\n\n' : ' ')
    },
  }
}
