import type { PersonalFinding } from '#shared/domain/personalData/personalFinding'
import { localeOf } from '#shared/i18n/localeOf'
import type { Language, Translate } from '#shared/i18n/translate'

/** What personal data a public text holds or asks for, in words. */
export function personalWords(findings: readonly PersonalFinding[], t: Translate, language: Language): string {
  const list = (isAsked: boolean): string => {
    const kinds = [...new Set(findings.filter((one) => one.isAsked === isAsked).map(({ kind }) => kind))]
    return new Intl.ListFormat(localeOf(language)).format(kinds.map((kind) => t(`personalData.${kind}`)))
  }
  const [held, asked] = [list(false), list(true)]
  return [
    ...(held === '' ? [] : [t('personalData.holds', { what: held })]),
    ...(asked === '' ? [] : [t('personalData.asks', { what: asked })]),
  ].join(' ')
}
