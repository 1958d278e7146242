import { Button } from '@mantine/core'

import type { Profile } from '#shared/domain/customers/profile'
import { usDollars } from '#shared/i18n/usDollars'
import type { RequestOutput } from '#shared/ipc/contract'
import { useRequest } from '../../bridge/useRequest'
import { channelLooks } from '../../ui/channelLooks'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { dateWords, momentWords } from '../../ui/momentWords'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Person.module.css'

/** What the customer says of themselves and wrote in public, asked for only when the owner wants it: it may cost money. */
export function LastDays({ open }: { readonly open: RequestOutput<'conversation.open'> }) {
  const { t, language } = useTexts()
  const { profileCostUsd } = open.capabilities
  const conversationId = open.conversation.id
  const profile = useRequest('customer.profile', { conversationId }, { isEnabled: false, isKept: true })
  const price = t('customer.about', { cost: usDollars(profileCostUsd, language) })
  return (
    <section className={classes.section}>
      <h4 className={classes.heading}>{t('customer.lastDays')}</h4>
      <ErrorPanel error={profile.isFetching ? null : profile.error} />
      {profile.data === undefined ? (
        <>
          <Button
            size="compact-sm"
            variant="default"
            className={classes.load ?? ''}
            loading={profile.isFetching}
            onClick={() => void profile.refetch()}
          >
            {t('customer.load')}
          </Button>
          {profileCostUsd > 0 && <p className={classes.quiet}>{price}</p>}
        </>
      ) : (
        <ProfileView profile={profile.data} channelName={t(channelLooks[open.conversation.channelId].nameKey)} />
      )}
    </section>
  )
}

function ProfileView({ profile, channelName }: { readonly profile: Profile; readonly channelName: string }) {
  const { t, language } = useTexts()
  const now = useNow()
  const { bio, location, memberSince, posts, loadedAt } = profile
  return (
    <>
      {bio !== '' && <p dir="auto">{bio}</p>}
      {location !== '' && <p className={classes.quiet}>{location}</p>}
      {memberSince !== null && (
        <p className={classes.quiet}>
          {t('customer.memberSince', { channel: channelName, date: dateWords(memberSince, language) })}
        </p>
      )}
      {posts.length === 0 && <p className={classes.quiet}>{t('customer.noPosts')}</p>}
      {posts.map((post) => (
        <p key={post.remoteId} className={classes.post}>
          <span dir="auto">{post.text}</span>
          <span className={classes.quiet}> {momentWords(post.sentAt, now, language)}</span>
        </p>
      ))}
      <p className={classes.quiet}>{t('customer.loaded', { time: momentWords(loadedAt, now, language) })}</p>
    </>
  )
}
