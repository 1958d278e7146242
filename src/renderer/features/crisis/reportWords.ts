import type { RequestOutput } from '#shared/ipc/contract'
import type { Language, Translate } from '#shared/i18n/translate'
import { countWords } from '../../ui/countWords'
import { durationWords } from '../../ui/durationWords'

export type Report = RequestOutput<'crisis.report'>
export type EndedBy = RequestOutput<'crisis.state'>['crises'][number]['endedBy']

/** How a moment is written: short on the screen, in full where the story is handed on. */
export type MomentWords = (at: number) => string

/** When it was. */
export function spanWords({ startedAt, endedAt }: Report, endedBy: EndedBy, t: Translate, moment: MomentWords): string {
  const from = moment(startedAt)
  if (endedAt === null) return t('crisis.nowOn', { time: from })
  const key = endedBy === 'owner' ? 'crisis.overOwner' : 'crisis.overSince'
  return t(key, { from, to: moment(endedAt) })
}

/** How it was noticed. */
export function reasonWords({ reason, counts }: Report, t: Translate, language: Language): string {
  const duration = durationWords(counts.windowMs, t)
  const [key, count] =
    reason === 'burst'
      ? (['crisis.reasonBurst', counts.negative] as const)
      : (['crisis.reasonLarge', counts.large] as const)
  return countWords(key, count, (name, values) => t(name, { ...values, duration }), language)
}

/** Label and value of each number, in the order they are read. */
export function numberWords(
  report: Report,
  t: Translate,
  language: Language,
  moment: MomentWords,
): readonly (readonly [string, string])[] {
  const { peak, answers, negativeMessages, holdingTexts } = report
  return [
    [t('crisis.negative'), countWords('crisis.messages', negativeMessages, t, language)],
    [t('crisis.persons'), countWords('crisis.byPeople', answers.people, t, language)],
    ...(peak === null ? [] : [[t('crisis.peak'), peakWords(peak, t, language, moment)] as const]),
    [t('crisis.answered'), answeredWords(answers, t)],
    [t('crisis.holdingCount'), t('crisis.answeredOf', { answered: holdingTexts, people: answers.people })],
  ]
}

function peakWords(peak: NonNullable<Report['peak']>, t: Translate, language: Language, moment: MomentWords): string {
  return t('crisis.peakIs', {
    people: countWords('crisis.byPeople', peak.people, t, language),
    duration: durationWords(peak.windowMs, t),
    time: moment(peak.at),
  })
}

function answeredWords({ answered, people, medianMs }: Report['answers'], t: Translate): string {
  if (medianMs === null) return t('crisis.answeredOf', { answered, people })
  return t('crisis.median', { answered, people, duration: durationWords(medianMs, t) })
}

/** What happened at a moment of the story. */
export function momentName(what: Report['moments'][number]['what'], endedBy: EndedBy, t: Translate): string {
  return t(what === 'ended' && endedBy === 'owner' ? 'crisisMoment.endedOwner' : `crisisMoment.${what}`)
}
