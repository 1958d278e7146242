import type { Cost } from '#shared/domain/costs/cost'
import type { AppError } from '#shared/domain/errors'
import type { OutgoingReply, SendOutcome } from '../channel'
import type { XClient, XFailure } from './client'
import { holdsLink } from './links'
import { cost } from './prices'
import { isSameText, readableText } from './texts'
import { otherParticipant } from './translate'
import { sentDirectMessageSchema, sentPostSchema } from './wire'

/** What sending needs: the client, who we are, and the time. */
export type Sending = {
  readonly client: XClient
  readonly us: { readonly id: string; readonly handle: string }
  readonly now: () => number
}

/** Publishes a reply, or sends a direct message. X knows no key for this: what was interrupted must be read back first. */
export function send(sending: Sending, reply: OutgoingReply): Promise<SendOutcome> {
  return reply.isPrivate ? sendDirectMessage(sending, reply) : sendPost(sending, reply)
}

async function sendPost({ client, us, now }: Sending, reply: OutgoingReply): Promise<SendOutcome> {
  const { text, target } = reply
  if (target.inReplyToRemoteId === null) return { type: 'refused', reason: { code: 'cannotReply' } }
  const body = { text, reply: { in_reply_to_tweet_id: target.inReplyToRemoteId } }
  const answer = await client.post('tweets', body)
  if (!answer.ok) return outcomeOf(answer.error)
  const sent = sentPostSchema.safeParse(answer.value.data)
  if (!sent.success) return unclear
  const { id: remoteId, text: published } = sent.data.data
  if (published !== undefined && !isSameText(text, readableText(published, undefined))) return unclear
  const permalink = `https://x.com/${us.handle === '' ? 'i' : us.handle}/status/${remoteId}`
  return { type: 'accepted', remoteId, permalink, costs: [postCost(text, remoteId, now())] }
}

async function sendDirectMessage({ client, us, now }: Sending, { text, target }: OutgoingReply): Promise<SendOutcome> {
  const isGroup = target.threadId !== '' && otherParticipant(target.threadId, us.id) === null
  if (isGroup) return { type: 'refused', reason: { code: 'replyNotAllowed' } }
  const answer = await client.post(`dm_conversations/with/${target.recipientRemoteId}/messages`, { text })
  if (!answer.ok) return outcomeOf(answer.error)
  const sent = sentDirectMessageSchema.safeParse(answer.value.data)
  if (!sent.success) return unclear
  const remoteId = sent.data.data.dm_event_id
  return { type: 'accepted', remoteId, permalink: null, costs: [cost('sentDirectMessage', remoteId, now())] }
}

/** Whether a reply with a link falls under the link price is nowhere said; the dearer one is counted. */
function postCost(text: string, remoteId: string, at: number): Cost {
  return cost(holdsLink(text) ? 'sentPostWithLink' : 'sentReply', remoteId, at)
}

const unclear: SendOutcome = { type: 'interrupted', reason: { code: 'unreadableAnswer' } }

function outcomeOf({ error, fate }: XFailure): SendOutcome {
  switch (fate) {
    case 'notHandled':
      return { type: 'deferred', retryAt: null, reason: error }
    case 'unknown':
      return { type: 'interrupted', reason: error }
    case 'answered':
      return fromRefusal(error)
  }
}

function fromRefusal(reason: AppError): SendOutcome {
  switch (reason.code) {
    case 'rateLimited':
      return { type: 'deferred', retryAt: reason.retryAt, reason }
    case 'authExpired':
    case 'outOfCredits':
    case 'usageCapReached':
      return { type: 'deferred', retryAt: null, reason }
    // X has this text already: perhaps from the attempt that was cut off, so it is looked for first.
    case 'duplicateText':
    case 'timedOut':
    case 'serverTrouble':
    case 'unreadableAnswer':
      return { type: 'interrupted', reason }
    default:
      return { type: 'refused', reason }
  }
}
