import type { CompiledRules } from './compiledRules'
import { foldedText } from './foldedText'
import { afterBlanks, beforeBlanks, capitalised, sentenceAround } from './sentence'
import type { Stretch, ToneFix } from './toneFinding'

type Joints = Pick<CompiledRules, 'conjunctions' | 'subordinators' | 'repeats'>
type Clause = Stretch & { readonly words: readonly string[] }

const separator = /[,;:](?=\s)|\s[–—-](?=\s)/g

/** Leaves out the clause around a phrase; null where what remains could not stand alone. */
export function clauseFix(text: string, phrase: Stretch, joints: Joints): ToneFix | null {
  const sentence = sentenceAround(text, phrase.start)
  const clauses = clausesOf(text, sentence)
  const first = firstClause(clauses, phrase, joints)
  const last = lastClause(clauses, phrase, joints)
  const own = clauses.slice(first, last + 1)
  if (own.some(({ words }, index) => words.slice(index === 0 ? 1 : 0).some((word) => joints.conjunctions.has(word))))
    return null
  if (first === 0) return fromFirst(text, sentence, clauses[last + 1], joints)
  return behindOthers(clauses, { first, last }, joints)
}

/** "Again," goes with the apology it repeats. */
function firstClause(clauses: readonly Clause[], phrase: Stretch, { repeats }: Joints): number {
  const own = clauses.findIndex((clause) => clause.end > phrase.start)
  const before = clauses[own - 1]?.words.join(' ')
  return before !== undefined && repeats.has(before) ? own - 1 : own
}

/** The clauses that hang on the phrase's own go with it. */
function lastClause(clauses: readonly Clause[], phrase: Stretch, { subordinators }: Joints): number {
  let last = clauses.findIndex((clause) => clause.end >= phrase.end)
  if (last < 0) return clauses.length - 1
  while (subordinators.has(clauses[last + 1]?.words[0] ?? '')) last += 1
  return last
}

function fromFirst(
  text: string,
  sentence: Stretch,
  next: Clause | undefined,
  { conjunctions }: Joints,
): ToneFix | null {
  if (next === undefined) {
    const isLast = afterBlanks(text, sentence.end) === text.length
    if (isLast) return { start: beforeBlanks(text, sentence.start), end: text.length, text: '' }
    return { start: sentence.start, end: afterBlanks(text, sentence.end), text: '' }
  }
  const hasJoint = conjunctions.has(next.words[0] ?? '')
  const joint = hasJoint ? (/^\S+\s+/.exec(text.slice(next.start))?.[0].length ?? 0) : 0
  const [letter = ''] = text.slice(next.start + joint)
  return { start: sentence.start, end: next.start + joint + letter.length, text: capitalised(letter) }
}

function behindOthers(
  clauses: readonly Clause[],
  { first, last }: { readonly first: number; readonly last: number },
  { subordinators }: Joints,
): ToneFix | null {
  if (subordinators.has(clauses[0]?.words[0] ?? '')) return null
  return { start: clauses[first - 1]?.end ?? 0, end: clauses[last]?.end ?? 0, text: '' }
}

/** What is between commas, colons and dashes; the sentence's last sign belongs to none. */
function clausesOf(text: string, sentence: Stretch): readonly Clause[] {
  const words = text.slice(sentence.start, sentence.end).replace(/\s*[.!?…]+["”»)]*$/, '')
  const ends = [...words.matchAll(separator)].map(({ index, 0: sign }) => [index, index + sign.length] as const)
  const bounds = [...ends, [words.length, words.length] as const]
  let from = 0
  return bounds.map(([end, next]) => {
    const start = afterBlanks(words, from)
    from = next
    const own = foldedText(words.slice(start, end)).folded.match(/[\w'-]+/g) ?? []
    return { start: sentence.start + start, end: sentence.start + end, words: own }
  })
}
