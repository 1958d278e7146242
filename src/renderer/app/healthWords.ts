import { assertNever } from '#shared/domain/assertNever'
import type { Health } from '#shared/domain/accounts/health'
import { clockTime } from '#shared/i18n/clockTime'
import type { Language, Translate } from '#shared/i18n/translate'
import { durationWords } from '../ui/durationWords'

/** How an account is doing, as short as the rail is narrow. */
export function healthWords(health: Health, now: number, t: Translate, language: Language): string {
  switch (health.state) {
    case 'starting':
      return t('shell.starting')
    case 'good':
      return health.lastGoodFetchAt === null
        ? t('shell.starting')
        : t('time.ago', { duration: durationWords(now - health.lastGoodFetchAt, t) })
    case 'troubled':
      return t('shell.troubled')
    case 'paused':
      return health.nextFetchAt === null
        ? t('shell.paused')
        : t('shell.pausedUntil', { time: clockTime(health.nextFetchAt, language) })
    case 'signInEnded':
      return t('shell.signInNeeded')
    default:
      return assertNever(health.state)
  }
}
