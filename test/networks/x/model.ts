/** What the loopback X knows, as plain data. */
export type XUser = {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly description: string
  readonly location: string
  readonly website: string
  readonly verifiedType: 'none' | 'blue' | 'business' | 'government'
  readonly followersCount: number
  readonly createdAt: number
  isSuspended: boolean
}

export type XPicture = { readonly key: string; readonly alt: string; readonly width: number; readonly height: number }

export type XPost = {
  readonly id: string
  readonly authorId: string
  readonly text: string
  readonly createdAt: number
  readonly conversationId: string
  readonly inReplyToId: string | null
  readonly quotedId: string | null
  readonly pictures: readonly XPicture[]
  readonly lang: string
  readonly replySettings: 'everyone' | 'mentionedUsers' | 'following'
  /** All ids of this post, oldest first, this version's last. */
  readonly editIds: readonly string[]
  /** Written through the interface, by an app. */
  readonly isByApi: boolean
  isReplaced: boolean
  isDeleted: boolean
}

export type XDirectMessage = {
  readonly id: string
  readonly conversationId: string
  readonly senderId: string
  readonly receiverId: string
  readonly text: string
  readonly createdAt: number
  readonly pictures: readonly XPicture[]
  readonly isByApi: boolean
}

export type XMedia = {
  readonly id: string
  readonly type: string
  readonly category: string
  readonly totalBytes: number
  /** Segments by their index. */
  readonly segments: Map<number, Buffer>
  alt: string
  /** How often X still says that it works on it. */
  checksLeft: number
  isFinal: boolean
}

/** One thing X charges for. Reads of the same resource count once per UTC day. */
export type LedgerEntry = {
  readonly resource:
    | 'post'
    | 'ownedPost'
    | 'user'
    | 'directMessage'
    | 'sentPost'
    | 'sentPostWithLink'
    | 'sentReply'
    | 'sentDirectMessage'
    | 'other'
  readonly key: string
  readonly usd: number
  readonly at: number
}

export type SeenRequest = {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly hasAuthorization: boolean
  readonly at: number
}

export type XState = {
  readonly now: () => number
  readonly users: Map<string, XUser>
  readonly posts: Map<string, XPost>
  readonly directMessages: XDirectMessage[]
  readonly media: Map<string, XMedia>
  readonly ledger: LedgerEntry[]
  readonly requests: SeenRequest[]
  nextId(): string
}
