import { wordsOf } from '../search/words'
import type { TemplateLanguage } from './template'
import { topics } from './choices'
import type { Topic } from './topic'
import { topicWords } from './topicWords'

/** Longer messages are known by their beginning, in words. */
const mostWords = 400

/** What a customer's message is about, most mentioned first. Language null: all three are tried. */
export function topicsOf(text: string, language: TemplateLanguage | null): readonly Topic[] {
  const words = wordsOf(text.slice(0, 10_000)).slice(0, mostWords)
  const languages = language === null ? (['en', 'fr', 'pl'] as const) : [language]
  return topics
    .map((topic) => ({ topic, hits: sum(languages.map((one) => hitsOf(words, topicWords[one][topic] ?? ''))) }))
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => other.hits - one.hits)
    .map(({ topic }) => topic)
}

function hitsOf(words: readonly string[], list: string): number {
  if (list === '') return 0
  return sum(
    list
      .split(' ')
      .map((entry) => (entry.includes('_') ? phraseHits(words, entry.split('_')) : wordHits(words, entry))),
  )
}

function wordHits(words: readonly string[], entry: string): number {
  const beginning = entry.endsWith('*') ? entry.slice(0, -1) : null
  return words.filter((word) => (beginning === null ? word === entry : word.startsWith(beginning))).length
}

/** Two words together say more than one. */
function phraseHits(words: readonly string[], phrase: readonly string[]): number {
  return 2 * words.filter((_, at) => phrase.every((part, index) => words[at + index] === part)).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
