import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { Reply } from '#shared/domain/outbox/reply'
import { retryDelay } from '#shared/domain/outbox/retryDelay'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Shop } from '#shared/domain/shop/shop'
import type { Channel, OutgoingReply, PictureFile } from '../channels/channel'
import type { PictureStore } from '../store/pictures/pictureStore'
import type { Store } from '../store/store'
import type { Clock, Log } from './ports'
import type { WithSession } from './withSession'

export type SenderMeans = {
  readonly store: Store
  /** Null: a channel this shop does not have. */
  readonly channelById: (channelId: ChannelId) => Channel | null
  readonly withSession: WithSession
  readonly readPicture: PictureStore['read']
  readonly clock: Clock
  /** Chance from 0 to 1, which spreads retries. */
  readonly random: () => number
  readonly log: Log
}

/** One step of the sender: `leaving` aborts when the app is about to end. */
export type StepMeans = SenderMeans & { readonly channel: Channel; readonly leaving: AbortSignal }

/** The reply as its channel sends it. A part of a numbered thread answers the part before it. */
export function outgoing(shop: Pick<Shop, 'replies'>, reply: Reply): OutgoingReply {
  const { id, text, isPrivate, after, pictures = [] } = reply
  const before = after?.as === 'part' ? shop.replies.get(after.replyId)?.delivery : undefined
  const inReplyToRemoteId = before?.state === 'sent' ? before.remoteId : null
  const target = inReplyToRemoteId === null ? reply.target : { ...reply.target, inReplyToRemoteId }
  return { id, target, text, isPrivate, pictures }
}

/** The bytes of a reply's pictures, in their order. `pictureMissing`: one of them is gone. */
export async function pictureFiles(
  { readPicture }: Pick<SenderMeans, 'readPicture'>,
  { pictures = [] }: Reply,
): Promise<Result<readonly PictureFile[]>> {
  const files: PictureFile[] = []
  for (const picture of pictures) {
    const kept = await readPicture(picture.id)
    if (!kept.ok) return fail(kept.error)
    files.push({ picture, content: kept.value.bytes })
  }
  return ok(files)
}

/** When a reply may be tried again, epoch ms; `askedFor` is the time the network named. */
export function nextTryAt(means: SenderMeans, attempt: number, askedFor: number | null): number {
  const now = means.clock.now()
  return now + Math.ceil(retryDelay({ attempt, retryAt: askedFor, now, chance: means.random() }))
}
