import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { Arrival, MessageArrival } from '#shared/domain/conversations/arrival'
import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import type { Identity } from '#shared/domain/customers/customer'
import { sampleStories } from './sampleStories'
import { sampleHandle, sampleShopName } from './sampleAccounts'
import type { Line, Story } from './story'

/** Something that reaches the shop at `at` (epoch ms). */
export type Scripted = { readonly at: number; readonly arrival: Arrival }

const minute = 60_000

/** All that ever happens on one channel of the sample, in arrival order; the same for the same `openedAt` (epoch ms). */
export function script(channelId: ChannelId, openedAt: number): readonly Scripted[] {
  return sampleStories
    .filter((story) => story.on === channelId)
    .flatMap((story) => story.lines.flatMap((line, index) => arrivalsOf(story, line, index, openedAt)))
    .sort((one, other) => one.at - other.at)
}

export function identityOf({ on, who }: Story): Identity {
  const remoteId = on === 'mail' ? who.handle : `sample-${who.handle}`
  return {
    id: `${on}:${remoteId}`,
    channelId: on,
    remoteId,
    handle: who.handle,
    displayName: who.name,
    avatarUrl: who.avatar === null ? null : `sample:avatar-${who.avatar}`,
    isVerified: who.isVerified,
    followerCount: who.followerCount,
  }
}

/** One message of a story; `number` tells it from the story's others. */
export function messageOf(story: Story, number: string, by: Line['by'], text: string, sentAt: number): MessageArrival {
  const isOurs = by === 'shop'
  const remoteId = `${story.key}-${number}`
  return {
    type: 'message',
    kind: story.kind,
    threadId: story.threadId,
    customer: identityOf(story),
    direction: isOurs ? 'out' : 'in',
    authorHandle: isOurs ? sampleHandle(story.on) : story.who.handle,
    authorName: isOurs ? sampleShopName : story.who.name,
    remoteId,
    earlierRemoteIds: [],
    text,
    lang: story.lang,
    sentAt,
    editedAt: null,
    attachments: [],
    parent: null,
    permalink: isPrivateKind(story.kind) ? null : `https://${story.on}.example/${story.who.handle}/${remoteId}`,
    replyRoute: story.replyRoute,
    isAutomatic: false,
  }
}

function arrivalsOf(story: Story, line: Line, index: number, openedAt: number): Scripted[] {
  const sentAt = openedAt + line.at * minute
  const at = sentAt + line.lateBy * minute
  const message: MessageArrival = {
    ...messageOf(story, `${index + 1}`, line.by, line.text, sentAt),
    attachments: [...line.pictures],
    parent: index === 0 ? parentOf(story) : null,
  }
  const arrivals: Scripted[] = [{ at, arrival: message }]
  if (line.againAfter !== null) arrivals.push({ at: at + line.againAfter * minute, arrival: message })
  if (line.edit) {
    const editedAt = sentAt + line.edit.after * minute
    arrivals.push({ at: editedAt, arrival: edited(story, message, line.edit.text, editedAt) })
  }
  if (line.deletedAfter !== null) {
    const deletedAt = sentAt + line.deletedAfter * minute
    arrivals.push({ at: deletedAt, arrival: { type: 'deletion', remoteId: message.remoteId, deletedAt } })
  }
  return arrivals
}

function parentOf(story: Story): MessageArrival['parent'] {
  if (!story.under) return null
  const authorHandle = story.under.isOurs ? sampleHandle(story.on) : story.under.authorHandle
  return { ...story.under, authorHandle, remoteId: `${story.threadId}-parent` }
}

// X gives an edited post a new id; the other networks keep it.
function edited(story: Story, message: MessageArrival, text: string, editedAt: number): MessageArrival {
  const next = { ...message, text, editedAt }
  return story.on === 'x' ? { ...next, remoteId: `${message.remoteId}-v2`, earlierRemoteIds: [message.remoteId] } : next
}
