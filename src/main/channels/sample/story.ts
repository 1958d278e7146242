import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { Attachment, Parent, ReplyRoute } from '#shared/domain/conversations/message'
import type { MessageKind } from '#shared/domain/conversations/messageKind'

/** One customer as one network knows them. */
export type Person = {
  readonly handle: string
  readonly name: string
  /** Number of a `sample:avatar-N` picture; null: the network gave none. */
  readonly avatar: number | null
  readonly isVerified: boolean
  readonly followerCount: number | null
  readonly bio: string | null
}

/** One thing written. Times are minutes from the moment the sample was opened; negative: before it. */
export type Line = {
  readonly by: 'customer' | 'shop'
  readonly at: number
  readonly text: string
  readonly pictures: readonly Attachment[]
  /** Minutes between writing and arriving: how a message overtakes another. */
  readonly lateBy: number
  /** The network hands it over a second time, this many minutes after the first. */
  readonly againAfter: number | null
  readonly edit: { readonly after: number; readonly text: string } | null
  readonly deletedAfter: number | null
}

/** One conversation: what was written in one thread with one customer, and what the customer says to an answer. */
export type Story = {
  /** Names the conversation; unique among all stories. */
  readonly key: string
  readonly on: ChannelId
  readonly kind: MessageKind
  readonly lang: string | null
  readonly who: Person
  /** The network's thread; several customers may share one (comments under one post). */
  readonly threadId: string
  readonly lines: readonly Line[]
  readonly under: Omit<Parent, 'remoteId'> | null
  /** What the customer says to the owner's first, second … answer. */
  readonly answers: readonly string[]
  /** Never says anything to an answer (a troll, spam). */
  readonly isSilent: boolean
  readonly isDone: boolean
  readonly draft: string | null
  readonly replyRoute: ReplyRoute
}

type StoryParts = Pick<Story, 'on' | 'kind' | 'lang' | 'who' | 'lines'> &
  Partial<Pick<Story, 'threadId' | 'under' | 'answers' | 'isSilent' | 'isDone' | 'draft' | 'replyRoute'>>

export function story(key: string, parts: StoryParts): Story {
  return {
    key,
    threadId: key,
    under: null,
    answers: [],
    isSilent: false,
    isDone: false,
    draft: null,
    replyRoute: 'api',
    ...parts,
  }
}

export function person(handle: string, name: string, more: Partial<Omit<Person, 'handle' | 'name'>> = {}): Person {
  return { handle, name, avatar: null, isVerified: false, followerCount: null, bio: null, ...more }
}

type LineExtras = Partial<Omit<Line, 'by' | 'at' | 'text'>>
const plain = { pictures: [], lateBy: 0, againAfter: null, edit: null, deletedAfter: null }

/** What the customer wrote, at `at` minutes from the opening. */
export function them(at: number, text: string, extras: LineExtras = {}): Line {
  return { by: 'customer', at, text, ...plain, ...extras }
}

/** What the shop wrote, at `at` minutes from the opening. */
export function us(at: number, text: string): Line {
  return { by: 'shop', at, text, ...plain }
}

export function picture(name: string, alt: string): Attachment {
  return { kind: 'image', url: `sample:${name}`, alt, width: 640, height: 480 }
}

/** A post of the shop's own, under which a customer wrote. */
export function ourPost(text: string): Omit<Parent, 'remoteId'> {
  return { authorHandle: '', text, isOurs: true }
}
