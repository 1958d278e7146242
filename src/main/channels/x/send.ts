import type { Cost } from '#shared/domain/costs/cost'
import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import type { OutgoingReply, PictureFile, SendOutcome } from '../channel'
import type { XClient, XFailure } from './client'
import { holdsLink } from './links'
import { cost } from './prices'
import { isSentText, readableText } from './texts'
import { otherParticipant } from './translate'
import { uploadPictures, type Uploaded } from './uploadPictures'
import { sentDirectMessageSchema, sentPostSchema } from './wire'

/** What sending needs: the client, who we are, and the time. */
export type Sending = {
  readonly client: XClient
  readonly us: { readonly id: string; readonly handle: string }
  readonly now: () => number
  wait(ms: number): Promise<void>
}

/** Publishes a reply, or sends a direct message. X knows no key for this: what was interrupted must be read back first. */
export function send(sending: Sending, reply: OutgoingReply, files: readonly PictureFile[]): Promise<SendOutcome> {
  return reply.isPrivate ? sendDirectMessage(sending, reply, files) : sendPost(sending, reply, files)
}

async function sendPost(sending: Sending, reply: OutgoingReply, files: readonly PictureFile[]): Promise<SendOutcome> {
  const { client, us, now } = sending
  const { text, target } = reply
  if (target.inReplyToRemoteId === null) return { type: 'refused', reason: { code: 'cannotReply' } }
  const uploaded = await upload(sending, reply, files)
  if (!uploaded.ok) return uploaded.error
  const { mediaIds, costs } = uploaded.value
  const answer = await client.post('tweets', {
    ...(text !== '' && { text }),
    reply: { in_reply_to_tweet_id: target.inReplyToRemoteId },
    ...(mediaIds.length > 0 && { media: { media_ids: mediaIds } }),
  })
  if (!answer.ok) return outcomeOf(answer.error)
  const sent = sentPostSchema.safeParse(answer.value.data)
  if (!sent.success) return unclear
  const { id: remoteId, text: published } = sent.data.data
  if (published !== undefined && !isSentText(reply, readableText(published, undefined))) return unclear
  const permalink = `https://x.com/${us.handle === '' ? 'i' : us.handle}/status/${remoteId}`
  return { type: 'accepted', remoteId, permalink, costs: [postCost(text, remoteId, now()), ...costs] }
}

async function sendDirectMessage(
  sending: Sending,
  reply: OutgoingReply,
  files: readonly PictureFile[],
): Promise<SendOutcome> {
  const { client, us, now } = sending
  const { text, target } = reply
  const isGroup = target.threadId !== '' && otherParticipant(target.threadId, us.id) === null
  if (isGroup) return { type: 'refused', reason: { code: 'replyNotAllowed' } }
  const uploaded = await upload(sending, reply, files)
  if (!uploaded.ok) return uploaded.error
  const { mediaIds, costs } = uploaded.value
  const answer = await client.post(`dm_conversations/with/${target.recipientRemoteId}/messages`, {
    ...(text !== '' && { text }),
    ...(mediaIds.length > 0 && { attachments: mediaIds.map((media_id) => ({ media_id })) }),
  })
  if (!answer.ok) return outcomeOf(answer.error)
  const sent = sentDirectMessageSchema.safeParse(answer.value.data)
  if (!sent.success) return unclear
  const remoteId = sent.data.data.dm_event_id
  return { type: 'accepted', remoteId, permalink: null, costs: [cost('sentDirectMessage', remoteId, now()), ...costs] }
}

/** Whatever goes wrong here, nothing was published: the reply is never in doubt. */
async function upload(
  sending: Sending,
  { isPrivate }: OutgoingReply,
  files: readonly PictureFile[],
): Promise<Result<Uploaded, SendOutcome>> {
  const uploaded = await uploadPictures(sending, files, isPrivate)
  if (uploaded.ok) return ok(uploaded.value)
  const outcome = outcomeOf(uploaded.error)
  if (outcome.type !== 'interrupted') return fail(outcome)
  return fail({ type: 'deferred', retryAt: null, reason: outcome.reason })
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
