import { Button } from '@mantine/core'
import { useId } from 'react'

import type { Message } from '#shared/domain/conversations/message'
import type { AngryOrTroll, AngrySign, TrollSign } from '#shared/domain/triage/angryOrTroll'
import type { RequestOutput } from '#shared/ipc/contract'
import { Kbd } from '../../ui/Kbd'
import { useTexts } from '../../ui/useTexts'
import classes from './TemperCard.module.css'
import { useTemper } from './useTemper'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly messages: readonly Message[]
  readonly onReply: () => void
  readonly onIgnoreAndMute: () => void
}

/** Angry or troll? The signs of both, advice, and the two ways out; only where a message is abusive. */
export function TemperCard({ open, messages, onReply, onIgnoreAndMute }: Props) {
  const { t } = useTexts()
  const titleId = useId()
  const temper = useTemper(open, messages)
  if (temper === null) return null
  const { verdict } = temper
  return (
    <section className={classes.card} data-verdict={verdict} aria-labelledby={titleId}>
      <h3 id={titleId} className={classes.title}>
        {t('temper.title')} <span className={classes.verdict}>{t(`temper.${verdict}`)}</span>
      </h3>
      <p className={classes.advice}>{t(`temper.${verdict}Advice`)}</p>
      <Signs temper={temper} />
      <div className={classes.deeds}>
        {open.replyRoute !== 'none' && (
          <Button
            size="compact-sm"
            variant={verdict === 'troll' ? 'default' : 'light'}
            rightSection={<Kbd keys="r" />}
            onClick={onReply}
          >
            {t('temper.reply')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant={verdict === 'troll' ? 'light' : 'default'}
          rightSection={<Kbd keys="i m" />}
          onClick={onIgnoreAndMute}
        >
          {t('temper.ignoreAndMute')}
        </Button>
      </div>
    </section>
  )
}

function Signs({ temper }: { readonly temper: AngryOrTroll }) {
  const { t } = useTexts()
  const words = (signs: readonly (AngrySign | TrollSign)[]): string =>
    signs.length === 0 ? t('temper.none') : signs.map((sign) => t(`temper.${sign}`)).join(', ')
  return (
    <dl className={classes.signs}>
      <dt>{t('temper.forAngry')}</dt>
      <dd>{words(temper.angry)}</dd>
      <dt>{t('temper.forTroll')}</dt>
      <dd>{words(temper.troll)}</dd>
    </dl>
  )
}
