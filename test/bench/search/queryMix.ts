import { editDistance, typosIn } from '#shared/domain/search/editDistance'

import { createRandom } from '../shop/random'
import type { Scan } from './scan'

/** What is typed, by kind; at least 200 in all. */
export type QueryMix = Readonly<Record<'exact' | 'prefix' | 'twoWords' | 'typo' | 'absent', readonly string[]>>

/** Queries drawn from the words of a shop: common and rare ones, whole and begun, two of one message, mistyped, absent. */
export function queryMix(scan: Scan): QueryMix {
  const random = createRandom(7)
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random.next() * list.length)]
    if (item === undefined) throw new Error('The shop has too few words for a bench.')
    return item
  }
  const words = [...scan.counts].sort(([, one], [, other]) => other - one).map(([word]) => word)
  const letters = words.filter((word) => /^[a-z]{4,12}$/u.test(word))
  const drawn = (count: number, draw: () => string) => Array.from({ length: count }, draw)
  const rareOrCommon = () => pick(random.next() < 0.5 ? words.slice(0, 200) : words)
  const isNew = (typed: string) => !words.some((word) => word.startsWith(typed))
  return {
    exact: [...words.slice(0, 20), ...drawn(60, rareOrCommon)],
    prefix: [
      ...drawn(20, () => pick(letters.slice(0, 200)).slice(0, 1)),
      ...drawn(20, () => pick(letters).slice(0, 2)),
      ...drawn(40, () => pick(letters).slice(0, 3)),
    ],
    twoWords: drawn(60, () => {
      const own = pick(scan.messages)
        .words.split(/[ |]+/u)
        .filter((word) => word !== '')
      return own.length === 0 ? pick(words) : `${pick(own)} ${pick(own)}`
    }),
    typo: drawn(200, () => mistyped(pick(letters), random.next))
      .filter((typed) => isNew(typed) && typosIn(typed) > 0)
      .slice(0, 60),
    absent: drawn(20, () => `${pick(letters)}qqzzxx`).filter(isNew),
  }
}

/** Two neighbours swapped, or a letter left out. */
function mistyped(word: string, share: () => number): string {
  const at = 1 + Math.floor(share() * (word.length - 2))
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
  const shorter = word.slice(0, at) + word.slice(at + 1)
  return share() < 0.5 && editDistance(word, swapped, 1) === 1 ? swapped : shorter
}
