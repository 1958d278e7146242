import { UnstyledButton } from '@mantine/core'

import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { ChannelBadge } from '../../ui/ChannelBadge'
import { kindLooks } from '../../ui/kindLooks'
import { momentWords } from '../../ui/momentWords'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Person.module.css'

type Props = { readonly rows: readonly ConversationRow[]; readonly onOpen: (conversationId: string) => void }

export function OtherConversations({ rows, onOpen }: Props) {
  const { t, language } = useTexts()
  const now = useNow()
  return (
    <section className={classes.section}>
      <h4 className={classes.heading}>{t('customer.others')}</h4>
      {rows.length === 0 && <p className={classes.quiet}>{t('customer.noOthers')}</p>}
      {rows.map((row) => (
        <UnstyledButton key={row.id} className={classes.other} onClick={() => onOpen(row.id)}>
          <span className={classes.otherHead}>
            <ChannelBadge channelId={row.channelId} />
            <span>{t(kindLooks[row.kind])}</span>
            <span className={classes.otherTime}>{momentWords(row.lastMessageAt, now, language)}</span>
          </span>
          <span className={classes.otherText} dir="auto">
            {row.snippet}
          </span>
        </UnstyledButton>
      ))}
    </section>
  )
}
