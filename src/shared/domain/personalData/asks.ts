import type { AskWords } from './askWords'
import { englishAsks } from './englishAsks'
import { frenchAsks } from './frenchAsks'
import { personalKinds, type Found, type PersonalKind } from './personalFinding'
import { polishAsks } from './polishAsks'

/** All three: a shop answers in its customer's language, whatever the text was taken for. */
const languages: readonly AskWords[] = [englishAsks, frenchAsks, polishAsks]
/** How far a question reaches, in UTF-16 units. */
const longestBefore = 140
const longestGap = 70

/** Where the text asks for personal data: the words that name what is wanted. */
export function asks(plain: string): readonly Found[] {
  return languages.flatMap((words) => [...askedNouns(plain, words), ...bareQuestions(plain, words)])
}

function bareQuestions(plain: string, { questions }: AskWords): readonly Found[] {
  return questions.flatMap(({ kind, words }) =>
    [...plain.matchAll(words)].map(({ 0: asked, index }) => ({ kind, start: index, end: index + asked.length })),
  )
}

function askedNouns(plain: string, words: AskWords): readonly Found[] {
  const asked: Found[] = []
  for (const { 0: noun, index: start, groups } of plain.matchAll(words.nouns)) {
    const kind = kindOf(groups)
    const end = start + noun.length
    const last = asked.at(-1)
    const isLinked = last !== undefined && start - last.end < 40 && words.links.test(plain.slice(last.end, start))
    if (kind !== undefined && (isLinked || isAsked(plain, { kind, start, end }, words)))
      asked.push({ kind, start, end })
  }
  return asked
}

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): PersonalKind | undefined {
  return personalKinds.find((kind) => groups?.[kind] !== undefined)
}

function isAsked(plain: string, { kind, start, end }: Found, words: AskWords): boolean {
  const before = sentenceBefore(plain, start)
  if (words.someoneElses.test(before)) return false
  const lead = before.replace(words.determiners, '')
  const determiner = before.slice(lead.length)
  if (words.endings.test(plain.slice(end, end + 24)) && words.openings.test(lead)) return true
  // "Send us an e-mail" wants a letter, "send us your e-mail" an address.
  if (
    kind === 'email' &&
    isLetter(plain.slice(start, end)) &&
    !/(?:your|ur|votre|ton|swoj\w*|twoj\w*|pana|pani|panstwa|quel|jaki\w*|which|what|podaj\w*|podac|podanie|zostaw\w*|wpisz|dopisz)\W*$/i.test(
      before,
    )
  ) {
    return false
  }
  return isCued(lead, determiner, words)
}

function isLetter(noun: string): boolean {
  return !/add?res|electroni/i.test(noun)
}

/** Whether the last cue before the noun reaches it and is not turned into its opposite. */
function isCued(lead: string, determiner: string, words: AskWords): boolean {
  const cue = [...`${lead}${determiner}`.matchAll(words.cues)].at(-1)
  if (cue === undefined) return false
  const cueEnd = cue.index + cue[0].length
  const gap = lead.slice(cueEnd)
  if (words.refusals.test(lead.slice(0, cue.index)) || gap.length > longestGap || words.strangers.test(gap))
    return false
  return gap.trim() === '' || !words.prepositions.test(lead.trimEnd())
}

/** What stands before a place in its sentence; the points of "no.", "nr.", "tel." end none. */
function sentenceBefore(plain: string, place: number): string {
  const before = plain.slice(Math.max(0, place - longestBefore), place)
  const ends = [...before.matchAll(/(?<!\b(?:no|nr|tel|ul|st|ref|num))[.!?;:](?=\s)|\n/gi)]
  return before.slice((ends.at(-1)?.index ?? -1) + 1)
}
