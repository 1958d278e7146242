import { languageWeight, type Languages } from './misspelling'

type Keyboard = 'qwerty' | 'azerty' | 'qwertz'

const rows: Readonly<Record<Keyboard, readonly string[]>> = {
  qwerty: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  azerty: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  qwertz: ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
}

/** The main keyboard of each language and a rarer one (French in Switzerland, old Polish ones); how rare is a guess. */
const keyboards: Readonly<Record<Languages[number], readonly (readonly [Keyboard, number])[]>> = {
  en: [['qwerty', 1]],
  fr: [
    ['azerty', 1],
    ['qwertz', 0.1],
  ],
  pl: [
    ['qwerty', 1],
    ['qwertz', 0.1],
  ],
}

/** A finger slips along a row more often than to the next one: a guess. */
const sameRow = 2
const nextRow = 1

/** The letters beside a letter on the keyboards of these languages, each with its weight; none for other signs. */
export function neighbourKeys(letter: string, languages: Languages): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const language of languages) {
    for (const [keyboard, share] of keyboards[language]) {
      for (const [key, weight] of besides(rows[keyboard], letter)) {
        const seen = weights.get(key) ?? 0
        weights.set(key, Math.max(seen, weight * share * languageWeight(languages, language)))
      }
    }
  }
  return weights
}

/** Each row stands half a key to the right of the one above: key n lies below n and n + 1. */
function besides(keys: readonly string[], letter: string): readonly (readonly [string, number])[] {
  const row = keys.findIndex((line) => line.includes(letter))
  if (row < 0 || letter === '') return []
  const at = keys[row]?.indexOf(letter) ?? 0
  const key = (line: number, place: number, weight: number) => [keys[line]?.[place] ?? '', weight] as const
  return [
    key(row, at - 1, sameRow),
    key(row, at + 1, sameRow),
    key(row - 1, at, nextRow),
    key(row - 1, at + 1, nextRow),
    key(row + 1, at - 1, nextRow),
    key(row + 1, at, nextRow),
  ].filter(([neighbour]) => neighbour !== '')
}
