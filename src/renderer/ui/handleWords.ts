import type { ChannelId } from '#shared/domain/accounts/channelId'

/** A customer as their network addresses them: @martak, an e-mail address, or the plain name where there are no handles. */
export function handleWords(person: {
  readonly channelId: ChannelId
  readonly handle: string
  readonly name: string
}): string {
  const { channelId, handle, name } = person
  if (handle === '') return name
  const isAddress = channelId === 'mail' || channelId === 'feeds' || channelId === 'facebook'
  return isAddress || handle.startsWith('@') ? handle : `@${handle}`
}
