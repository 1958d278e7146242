import { applyFix } from './applyFix'
import { assertNever } from '../assertNever'
import { clauseFix } from './clauseFix'
import { compiledRules, type CompiledRules } from './compiledRules'
import { foldedText, type FoldedText } from './foldedText'
import { phraseFindings, textKeys, type FoundPhrase } from './phraseFindings'
import type { PhraseRule } from './ruleFile'
import { shouting } from './shouting'
import { smileys } from './smileys'
import type { Stretch, ToneFinding, ToneFix } from './toneFinding'
import { toneRules, type ToneRule } from './toneRule'
import { withoutQuotes } from './withoutQuotes'
import { wordsFix } from './wordsFix'
import type { WrittenLanguage } from './writtenLanguage'

export type ToneSituation = {
  readonly language: WrittenLanguage
  /** Whether the customer is unhappy: then, and with an urgent matter (tier 3), nobody jokes. */
  readonly isNegative: boolean
  readonly tier: 1 | 2 | 3 | null
  readonly rulesOff: readonly ToneRule[]
}

/** A reply's text as each part of the coach reads it. */
type Reading = {
  readonly text: string
  readonly own: string
  readonly folded: FoldedText
  readonly keys: ReadonlySet<string>
  readonly rules: CompiledRules
}

/**
 * What in a reply may be taken badly, in the order of the text (product.md section 3, "Tone coach"). Advice only. Places
 * are UTF-16 units of `text`; quoted words do not count.
 */
export function toneAdvice(
  text: string,
  { language, isNegative, tier, rulesOff }: ToneSituation,
): readonly ToneFinding[] {
  const own = withoutQuotes(text)
  const folded = foldedText(own)
  const reading = { text, own, folded, keys: textKeys(folded.folded), rules: compiledRules(language) }
  const isSerious = isNegative || tier === 3
  return toneRules
    .filter((rule) => !rulesOff.includes(rule) && (rule !== 'joking' || isSerious))
    .flatMap((rule) => withoutInner(findingsOf(rule, reading)))
    .map((finding) => honest(text, finding))
    .toSorted((one, other) => one.start - other.start)
}

function findingsOf(rule: ToneRule, reading: Reading): readonly ToneFinding[] {
  const { text, own, rules } = reading
  switch (rule) {
    case 'shouting':
      return shouting(own, rules).map(({ start, end, fix }) => ({ rule, start, end, fix }))
    case 'joking':
      return [
        ...phrases(rule, reading),
        ...smileys(text, own).map(({ start, end, fix }) => ({ rule, start, end, fix })),
      ]
    case 'apologies':
      return phrases(rule, reading).slice(1)
    case 'minimising':
    case 'blame':
    case 'platitude':
    case 'sendingAway':
      return phrases(rule, reading)
    default:
      return assertNever(rule)
  }
}

function phrases(rule: PhraseRule, { text, folded, keys, rules }: Reading): readonly ToneFinding[] {
  return phraseFindings(rules.entries[rule], { text: folded, keys }).map((found) => ({
    rule,
    start: found.start,
    end: found.end,
    fix: fixOf(text, found, rules),
  }))
}

function fixOf(text: string, { start, end, entry }: FoundPhrase, rules: CompiledRules): ToneFix | null {
  if (entry.isWholeClause) return clauseFix(text, { start, end }, rules)
  return entry.replacement === null ? null : wordsFix(text, { start, end }, entry.replacement)
}

/** Of findings of one rule whose fixes take in each other, the outermost is enough. */
function withoutInner(findings: readonly ToneFinding[]): readonly ToneFinding[] {
  return findings.filter(({ fix }, index) => {
    const isInside = (other: ToneFinding, place: number) =>
      fix !== null && other.fix !== null && contains(other.fix, fix) && (place < index || !contains(fix, other.fix))
    return !findings.some((other, place) => place !== index && isInside(other, place))
  })
}

function contains(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** A rewrite that would leave no word is none. */
function honest(text: string, finding: ToneFinding): ToneFinding {
  const isHonest = finding.fix !== null && /\p{L}/u.test(applyFix(text, finding.fix))
  return isHonest ? finding : { ...finding, fix: null }
}
