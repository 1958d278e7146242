import type { ExportTexts } from '#shared/domain/exports/exportReadme'
import { localeOf } from '#shared/i18n/localeOf'
import type { Language, Translate } from '#shared/i18n/translate'

/** The words of an export's page for people. `now`: epoch ms. */
export function exportTexts(language: Language, t: Translate, now: number): ExportTexts {
  const time = new Date(now).toLocaleString(localeOf(language), { dateStyle: 'long', timeStyle: 'short' })
  return {
    title: t('exportReadme.title'),
    made: t('exportReadme.made', { time }),
    privacy: t('exportReadme.privacy'),
    shop: t('exportReadme.shop'),
    conversations: t('exportReadme.conversations'),
    messages: t('exportReadme.messages'),
    customers: t('exportReadme.customers'),
    replies: t('exportReadme.replies'),
    pictures: t('exportReadme.pictures'),
    times: t('exportReadme.times'),
    apostrophes: t('exportReadme.apostrophes'),
    moving: t('exportReadme.moving'),
    signIns: t('exportReadme.signIns'),
  }
}
