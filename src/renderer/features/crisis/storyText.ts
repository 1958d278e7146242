import type { Language, Translate } from '#shared/i18n/translate'
import { countWords } from '../../ui/countWords'
import { dateTimeWords } from '../../ui/momentWords'
import { momentName, numberWords, reasonWords, spanWords, type EndedBy, type Report } from './reportWords'

/** The whole story as plain text, to be kept or handed on. It quotes what many wrote, and names nobody. */
export function storyText(report: Report, endedBy: EndedBy, t: Translate, language: Language): string {
  const moment = (at: number): string => dateTimeWords(at, language)
  const clusters = report.clusters.map(({ text, messages }) => {
    return `${countWords('crisis.messages', messages, t, language)}: ${text.replace(/\s+/gu, ' ')}`
  })
  return [
    spanWords(report, endedBy, t, moment),
    reasonWords(report, t, language),
    '',
    ...numberWords(report, t, language, moment).map(([label, value]) => `${label}: ${value}`),
    '',
    ...report.moments.map(({ at, what }) => `${moment(at)}  ${momentName(what, endedBy, t)}`),
    ...(clusters.length > 0 ? ['', t('crisis.clusters'), ...clusters] : []),
  ].join('\n')
}
