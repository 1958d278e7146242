import { assertNever } from '#shared/domain/assertNever'
import type { Deadline } from '#shared/domain/deadlines/deadline'
import type { Translate } from '#shared/i18n/translate'
import { durationWords } from './durationWords'

/** 30 min, same business day, no deadline. */
export function deadlineWords(deadline: Deadline, t: Translate): string {
  switch (deadline.unit) {
    case 'minutes':
      return durationWords(deadline.count * 60_000, t)
    case 'businessDays':
      if (deadline.count === 0) return t('deadlines.sameDay')
      return deadline.count === 1 ? t('deadlines.nextDay') : t('deadlines.businessDays', { count: deadline.count })
    case 'none':
      return t('deadlines.none')
    default:
      return assertNever(deadline)
  }
}
