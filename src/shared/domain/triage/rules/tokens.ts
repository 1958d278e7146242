import { foldedText } from '../../tone/foldedText'
import type { Gap, Token } from './token'

const piece = new RegExp(
  [
    String.raw`(?<address>https?:\/\/[^\s]+|www\.[^\s]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|@\w[\w.-]*)`,
    String.raw`(?<number>\d+(?:[.,:]\d+)*)`,
    String.raw`(?<word>\p{L}[\p{L}\p{N}]*)`,
    String.raw`(?<sign>[€$£%&]|\p{Extended_Pictographic})`,
    String.raw`(?<end>[.!…\n]+)`,
    String.raw`(?<asked>\?)`,
    String.raw`(?<comma>[,;:()"“”„«»–—/|*]|\s-+\s)`,
    String.raw`(?<joint>')`,
  ].join('|'),
  'gu',
)
/** French words that lose their vowel before an apostrophe; anything else before one is written as one word (don't). */
const elided = /^(?:[jncldsmt]|qu|jusqu|lorsqu|puisqu)$/

/** Letters may be followed by their accents. */
const nameLike = /^\p{Lu}\p{M}?\p{Ll}/u

/** The words of a text without case and accents; `?` is a token of its own. */
export function tokens(text: string): readonly Token[] {
  const { folded, placeOf } = foldedText(text)
  const found: Token[] = []
  let before: Gap = 'sentence'
  let jointAt = -1
  for (const match of folded.matchAll(piece)) {
    const { groups = {}, index } = match
    const [written] = match
    const end = index + written.length
    if (groups['joint'] !== undefined) {
      jointAt = index
      continue
    }
    if (groups['end'] !== undefined || groups['comma'] !== undefined) {
      before = groups['end'] !== undefined || before === 'sentence' ? 'sentence' : 'comma'
      continue
    }
    const last = found.at(-1)
    const isJoined = jointAt >= 0 && jointAt === index - 1 && groups['word'] !== undefined && before === 'none'
    if (isJoined && last !== undefined && placeOf(jointAt) === last.end && !elided.test(last.word)) {
      found[found.length - 1] = { ...last, word: last.word + written, end: placeOf(end) }
      continue
    }
    const start = placeOf(index)
    const isNameLike = nameLike.test(text.slice(start, start + 4))
    // One sign may be folded into two (⁇): the first of them ends where it begins.
    const endsAt = Math.max(placeOf(end), start + 1)
    found.push({ word: wordOf(written, groups), before, isNameLike, start, end: endsAt })
    before = groups['asked'] !== undefined ? 'sentence' : 'none'
  }
  return found
}

/** A dollar sign is the end of a sentence in patterns. */
function wordOf(written: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['address'] !== undefined) return '@'
  return written === '$' ? 'usd' : written
}
