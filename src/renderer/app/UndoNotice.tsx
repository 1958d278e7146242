import { ActionIcon, Button } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'

import { useMarks } from '../bridge/useMarks'
import { ErrorPanel } from '../ui/ErrorPanel'
import { Icon } from '../ui/Icon'
import { Kbd } from '../ui/Kbd'
import { useAnnounce } from '../ui/useAnnounce'
import { useTexts } from '../ui/useTexts'
import { markWords } from './markWords'
import classes from './UndoNotice.module.css'

/** Long enough to read it and reach for the key. */
const shownMs = 9_000

/** What was just marked, and the way back; it goes by itself, the key stays. */
export function UndoNotice({ onUndo }: { readonly onUndo: () => void }) {
  const { t, language } = useTexts()
  const announce = useAnnounce()
  const { news, canUndo, dismiss } = useMarks()
  const words = news === null || news.state === 'failed' ? '' : markWords(news, t, language)
  const isPassing = news?.state === 'marked' || news?.state === 'undone'
  const say = useEffectEvent(() => announce(words))
  const go = useEffectEvent(() => dismiss())
  useEffect(() => {
    if (!isPassing) return
    say()
    const timer = setTimeout(() => go(), shownMs)
    return () => clearTimeout(timer)
  }, [news, isPassing])
  if (news === null) return null
  if (news.state === 'failed') {
    return (
      <div className={classes.notice}>
        <ErrorPanel error={news.error} />
        <Close onClose={dismiss} />
      </div>
    )
  }
  return (
    <div className={classes.notice}>
      <span className={classes.words}>{words}</span>
      {news.state === 'marked' && news.openSaleId !== null && <AskSale conversationId={news.openSaleId} />}
      {news.state === 'marked' && canUndo && (
        <Button size="compact-sm" variant="subtle" rightSection={<Kbd keys="z" />} onClick={onUndo}>
          {t('marks.undo')}
        </Button>
      )}
      {news.state !== 'marking' && <Close onClose={dismiss} />}
    </div>
  )
}

/** Asked in passing: whoever does not answer leaves the sale open. */
function AskSale({ conversationId }: { readonly conversationId: string }) {
  const { t } = useTexts()
  const { mark } = useMarks()
  return (
    <span className={classes.ask} role="group" aria-label={t('sale.ask')}>
      {t('sale.ask')}
      {(['won', 'lost'] as const).map((outcome) => (
        <Button
          key={outcome}
          size="compact-xs"
          variant="default"
          onClick={() => void mark([conversationId], { type: 'sale', outcome })}
        >
          {t(`sale.${outcome}Short`)}
        </Button>
      ))}
    </span>
  )
}

function Close({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  return (
    <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('common.close')} onClick={onClose}>
      <Icon name="close" size={14} />
    </ActionIcon>
  )
}
