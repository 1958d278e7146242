import { useState } from 'react'

import type { ChannelId } from '#shared/domain/accounts/channelId'
import classes from './Avatar.module.css'
import { ChannelBadge } from './ChannelBadge'
import { initials } from './initials'

type Props = {
  readonly name: string
  /** The identity whose picture main can show; null: it has none. */
  readonly identityId: string | null
  readonly channelId?: ChannelId
  readonly size?: number
}

/** A customer's picture, or their initials where there is none or it does not load. */
export function Avatar({ name, identityId, channelId, size = 34 }: Props) {
  const [failedId, setFailedId] = useState<string | null>(null)
  const showsPicture = identityId !== null && failedId !== identityId
  return (
    <span className={classes.frame} style={{ width: size, height: size }}>
      <span className={classes.face} data-tint={tint(name)} aria-hidden>
        {initials(name)}
        {showsPicture && (
          <img
            className={classes.picture}
            src={`/avatar/${encodeURIComponent(identityId)}`}
            alt=""
            loading="lazy"
            draggable={false}
            onError={() => setFailedId(identityId)}
          />
        )}
      </span>
      {channelId !== undefined && (
        <span className={classes.badge}>
          <ChannelBadge channelId={channelId} />
        </span>
      )}
    </span>
  )
}

/** The same person always has the same quiet ground. */
function tint(name: string): number {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997
  return sum % 5
}
