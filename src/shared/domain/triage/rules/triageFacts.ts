import type { WrittenLanguage } from '../../tone/writtenLanguage'
import { compiledRules } from './compiledRules'
import { detailedFacts } from './detailed'
import type { Fact } from './fact'
import { type Found, found } from './found'
import { judged } from './judged'
import { ownWords } from './ownWords'
import { readText } from './readText'
import { staffFacts, withStaffTier } from './staffFacts'
import type { Token } from './token'
import { tokens } from './tokens'

const everyLanguage: readonly WrittenLanguage[] = ['en', 'fr', 'pl']

/**
 * What a message says as far as rules can see, in the order of the text, each with the words that show it. Without a known
 * language all are tried. What somebody else wrote (quoted lines, an older mail below) says nothing.
 */
export function triageFacts(
  text: string,
  language: WrittenLanguage | null,
  staffNames: readonly string[] = [],
): readonly Fact[] {
  const words = tokens(ownWords(text))
  const facts = (language === null ? everyLanguage : [language]).flatMap((one) => factsIn(words, one))
  return [...withStaffTier([...facts, ...staffFacts(words, staffNames)]), ...detailedFacts(words)].toSorted(
    (one, other) => one.at.start - other.at.start || one.at.end - other.at.end,
  )
}

function factsIn(words: readonly Token[], language: WrittenLanguage): readonly Fact[] {
  const { rules, lexicon } = compiledRules(language)
  const text = readText(words, lexicon)
  return judged(found(rules, text), text).map((one) => fact(one, words))
}

function fact({ rule, at }: Found, words: readonly Token[]): Fact {
  const start = words[at.from]?.start ?? 0
  return {
    topic: rule.topic,
    tier: rule.tier,
    ruleId: rule.id,
    at: { start, end: words[at.to - 1]?.end ?? start },
  }
}
