import type { OutgoingReply } from '../channel'

/** X's own page for writing this, with the text filled in. */
export function webPage({ target, text, isPrivate }: OutgoingReply): string {
  const url = new URL(isPrivate ? 'https://x.com/messages/compose' : 'https://x.com/intent/tweet')
  if (isPrivate) url.searchParams.set('recipient_id', target.recipientRemoteId)
  else if (target.inReplyToRemoteId !== null) url.searchParams.set('in_reply_to', target.inReplyToRemoteId)
  url.searchParams.set('text', text)
  return url.href
}
