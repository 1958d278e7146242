import { localeOf } from '#shared/i18n/localeOf'
import type { RequestOutput } from '#shared/ipc/contract'
import { Avatar } from '../../ui/Avatar'
import { channelLooks } from '../../ui/channelLooks'
import { handleWords } from '../../ui/handleWords'
import { dateWords } from '../../ui/momentWords'
import { useTexts } from '../../ui/useTexts'
import { EraseCustomer } from './EraseCustomer'
import { LastDays } from './LastDays'
import { OtherConversations } from './OtherConversations'
import classes from './Person.module.css'
import { PersonMarks } from './PersonMarks'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly onOpen: (conversationId: string) => void
  readonly onErased: () => void
}

/** Who is writing: identity, other conversations, and on demand what they wrote in public. */
export function Person({ open, onOpen, onErased }: Props) {
  const { t } = useTexts()
  return (
    <aside className={classes.person} aria-label={t('customer.title')}>
      <Identity open={open} />
      <PersonMarks open={open} />
      <OtherConversations rows={open.others} onOpen={onOpen} />
      {open.capabilities.canShowProfile && <LastDays open={open} key={open.conversation.id} />}
      <EraseCustomer conversationId={open.conversation.id} onErased={onErased} />
    </aside>
  )
}

function Identity({ open: { identity, conversation } }: Pick<Props, 'open'>) {
  const { t, language } = useTexts()
  const { channelId, handle, displayName, followerCount, isVerified } = identity
  const name = displayName || handle || t('common.unknownPerson')
  const address = handleWords({ channelId, handle, name: '' })
  const facts = [isVerified && t('customer.verified'), followerCount !== null && followersWords(followerCount)].filter(
    (fact) => fact !== false,
  )
  function followersWords(count: number): string {
    const written = new Intl.NumberFormat(localeOf(language), { notation: 'compact' }).format(count)
    return t('customer.followers', { count }).replace(String(count), written)
  }
  return (
    <div className={classes.identity}>
      <Avatar
        name={name}
        identityId={identity.avatarUrl === null ? null : identity.id}
        channelId={channelId}
        size={44}
      />
      <div className={classes.names}>
        <h3 className={classes.name}>
          <bdi>{name}</bdi>
        </h3>
        <p className={classes.quiet}>
          {t(channelLooks[channelId].nameKey)} <bdi>{address}</bdi>
        </p>
        {facts.length > 0 && <p className={classes.quiet}>{facts.join(' · ')}</p>}
      </div>
      <p className={classes.since}>{t('customer.since', { date: dateWords(conversation.openedAt, language) })}</p>
    </div>
  )
}
