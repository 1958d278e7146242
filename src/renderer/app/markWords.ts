import { assertNever } from '#shared/domain/assertNever'
import type { Mark } from '#shared/domain/conversations/mark'
import { localeOf } from '#shared/i18n/localeOf'
import type { Language, TextKey, Translate } from '#shared/i18n/translate'
import type { MarksNews } from '../bridge/MarksContext'
import { countWords } from '../ui/countWords'

/** What was marked, in a few words. */
export function markWords(news: Exclude<MarksNews, { state: 'failed' }>, t: Translate, language: Language): string {
  switch (news.state) {
    case 'marking':
      return countWords('marks.marking', news.total, t, language, {
        done: new Intl.NumberFormat(localeOf(language)).format(news.done),
      })
    case 'undone':
      return news.count === 1 ? t('marks.undone') : countWords('marks.manyUndone', news.count, t, language)
    case 'marked':
      return news.count === 1 ? t(oneKey(news.mark)) : countWords(manyKey(news.mark), news.count, t, language)
    default:
      return assertNever(news)
  }
}

function oneKey(mark: Mark): TextKey {
  switch (mark.type) {
    case 'done':
      if (mark.mutes) return 'marks.ignoredAndMuted'
      return mark.reason === null ? 'marks.done' : 'marks.ignored'
    case 'reopened':
      return 'marks.reopened'
    case 'read':
      return 'marks.read'
    case 'tags':
    case 'tagged':
      return 'marks.tagged'
    case 'vip':
      return mark.isVip ? 'marks.vip' : 'marks.notVip'
    case 'muted':
      return mark.isMuted ? 'marks.muted' : 'marks.unmuted'
    case 'sale':
      return `marks.sale_${mark.outcome}`
    default:
      return assertNever(mark)
  }
}

function manyKey(mark: Mark): TextKey {
  switch (mark.type) {
    case 'done':
      if (mark.mutes) return 'marks.manyIgnoredAndMuted'
      return mark.reason === null ? 'marks.manyDone' : 'marks.manyIgnored'
    case 'read':
      return 'marks.manyRead'
    case 'tags':
    case 'tagged':
      return 'marks.manyTagged'
    case 'muted':
      return 'marks.manyMuted'
    case 'reopened':
    case 'vip':
    case 'sale':
      return 'marks.manyChanged'
    default:
      return assertNever(mark)
  }
}
