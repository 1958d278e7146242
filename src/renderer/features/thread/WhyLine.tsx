import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'

import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import type { Language, Translate } from '#shared/i18n/translate'
import { leftWords } from '../../ui/clockWords'
import { kindLooks } from '../../ui/kindLooks'
import { momentWords } from '../../ui/momentWords'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import { topicWords } from '../../ui/topicWords'
import classes from './Thread.module.css'
import { WhyHere } from './WhyHere'
import { whyKey } from './whyKey'

type Props = {
  readonly row: ConversationRow
  readonly isFirst: boolean
  readonly position?: string | null
  readonly children?: ReactNode
}

/** One line above every thread: why it stands where it stands. */
export function WhyLine({ row, isFirst, position = null, children }: Props) {
  const { t, language } = useTexts()
  const now = useNow()
  const at = row.waitingSince ?? row.doneAt ?? row.lastMessageAt
  const contacts = row.contactsIn24h >= 3 ? ` · ${t('inbox.contacts', { count: row.contactsIn24h })}` : ''
  const left = row.clock === null ? '' : leftWords(row.clock, now, t)
  return (
    <p className={classes.why}>
      {row.urgency?.tier === 3 && `${capitalised(urgentWords(row.urgency, t), language)} · `}
      {t(whyKey(row, isFirst && row.urgency?.tier !== 3), {
        kind: t(kindLooks[row.kind]),
        time: momentWords(at, now, language),
        left,
        reason: row.doneReason === null ? '' : t(`reasons.${row.doneReason}`),
      })}
      {contacts}
      {row.urgency?.ruleIds !== undefined && (
        <Anchor href={rulesAddress} inherit className={classes.how ?? ''}>
          {t('rules.yours')}
        </Anchor>
      )}
      {row.waitingSince !== null && <WhyHere row={row} isFirst={isFirst} now={now} />}
      {children}
      {position !== null && <span className={classes.position}>{position}</span>}
    </p>
  )
}

/** Where the owner's rules are listed. */
const rulesAddress = '#/rules'

/** What makes it urgent, in the customer's own words where a rule saw them. */
function urgentWords({ topics, evidence }: NonNullable<ConversationRow['urgency']>, t: Translate): string {
  const what = t(topicWords(topics))
  return evidence === '' ? what : t('triage.because', { what, words: evidence })
}

function capitalised(words: string, language: Language): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1)
}
