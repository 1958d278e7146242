import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { Scripted } from './script'
import { stormScript } from './stormScript'

type StormPage = {
  readonly arrived: readonly Scripted[]
  readonly hasMore: boolean
  readonly cursor: string | undefined
}

/** What of a storm is due: `cursor` is when it started and how many have arrived; `startedAt` a newer one, or null. */
export function stormPage(
  channelId: ChannelId,
  cursor: string | undefined,
  startedAt: number | null,
  { now, size }: { readonly now: number; readonly size: number },
): StormPage {
  const [knownAt, known] = (cursor ?? '').split(':').map(Number)
  const at = startedAt ?? (cursor === undefined ? null : (knownAt ?? null))
  if (at === null) return { arrived: [], hasMore: false, cursor }
  const index = at === knownAt ? (known ?? 0) : 0
  const due = stormScript(channelId, at)
    .slice(index)
    .filter((one) => one.at <= now)
  const arrived = due.slice(0, size)
  return { arrived, hasMore: due.length > size, cursor: `${at}:${index + arrived.length}` }
}
