import type { MediaRule } from '#shared/domain/accounts/capabilities'
import type { RequestOutput } from '#shared/ipc/contract'

type Open = Pick<RequestOutput<'conversation.open'>, 'capabilities' | 'row' | 'replyRoute'>

/** What pictures a reply may carry; null: none here. A pair and a network's own page take none. */
export function mediaRule({ capabilities, row, replyRoute }: Open, privateText: string | null): MediaRule | null {
  if (replyRoute !== 'api' || privateText !== null) return null
  return row.isPrivate ? capabilities.privateMedia : capabilities.publicMedia
}
