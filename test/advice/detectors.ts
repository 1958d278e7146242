import { toneAdvice } from '#shared/domain/tone/toneAdvice'
import { toneRules } from '#shared/domain/tone/toneRule'

import type { AdviceRecord } from './records'

/** Something that gives advice about replies: the rules it knows, and those that a record's text breaks. */
export type Detector = {
  readonly rules: ReadonlySet<string>
  readonly find: (record: AdviceRecord) => readonly string[]
}

const tone: Detector = {
  rules: new Set(toneRules),
  find: ({ text, lang, negative, tier }) =>
    toneAdvice(text, { language: lang, isNegative: negative, tier, rulesOff: [] }).map(({ rule }) => rule),
}

/** Everything that gives advice. Another kind is a line here. */
export const detectors: readonly Detector[] = [tone]
