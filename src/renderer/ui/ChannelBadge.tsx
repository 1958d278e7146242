import type { ChannelId } from '#shared/domain/accounts/channelId'
import classes from './ChannelBadge.module.css'
import { channelLooks } from './channelLooks'
import { useTexts } from './useTexts'

/** A channel's two-letter mark; its name is what a screen reader says. */
export function ChannelBadge({ channelId }: { readonly channelId: ChannelId }) {
  const { t } = useTexts()
  const { mark, nameKey } = channelLooks[channelId]
  return (
    <span className={classes.badge} role="img" aria-label={t(nameKey)} title={t(nameKey)}>
      {mark}
    </span>
  )
}
