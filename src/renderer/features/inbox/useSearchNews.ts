import { useEffect, useEffectEvent } from 'react'

import { countWords } from '../../ui/countWords'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import type { InboxList } from './useInboxList'

/** A pause in the typing: nobody wants each letter's count said. */
const pauseMs = 900

/** Says how much was found once the typing has paused. */
export function useSearchNews({ search, total, isBehind, error }: InboxList): void {
  const { t, language } = useTexts()
  const announce = useAnnounce()
  const shown = isBehind || error !== null ? '' : (search?.shown ?? '')
  const say = useEffectEvent(() => {
    const corrected = search?.corrected ?? []
    announce(
      [
        total === 0 ? t('inbox.nothingFound') : countWords('search.found', total, t, language),
        ...corrected.map(({ typed, words }) => t('search.corrected', { typed, words: words.join(', ') })),
      ].join(' '),
    )
  })
  useEffect(() => {
    if (shown === '') return
    const timer = setTimeout(() => say(), pauseMs)
    return () => clearTimeout(timer)
  }, [shown])
}
