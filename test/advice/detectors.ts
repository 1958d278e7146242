import { personalKinds } from '#shared/domain/personalData/personalFinding'
import { personalRules } from '#shared/domain/personalData/personalRules'
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

const personal: Detector = {
  rules: new Set(personalKinds.flatMap((kind) => [kind, `asks:${kind}`])),
  find: ({ text, lang, country, orderPattern }) =>
    personalRules({ text, lang, ...(country !== null && { country }), orderPattern }),
}

/** Everything that gives advice. Another kind is a line here. */
export const detectors: readonly Detector[] = [tone, personal]
