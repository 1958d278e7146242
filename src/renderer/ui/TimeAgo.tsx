import { durationWords } from './durationWords'
import { useNow } from './useNow'
import { useTexts } from './useTexts'

/** "40 s ago", kept right while it is on screen. */
export function TimeAgo({ at }: { readonly at: number }) {
  const { t } = useTexts()
  const now = useNow(10_000)
  return <time dateTime={new Date(at).toISOString()}>{t('time.ago', { duration: durationWords(now - at, t) })}</time>
}
