import type { AccountOptions, Cursor } from '#shared/domain/accounts/account'
import type { Capabilities } from '#shared/domain/accounts/capabilities'
import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { Arrival } from '#shared/domain/conversations/arrival'
import type { Cost } from '#shared/domain/costs/cost'
import type { Identity } from '#shared/domain/customers/customer'
import type { Profile } from '#shared/domain/customers/profile'
import type { AppError } from '#shared/domain/errors'
import type { ReplyTarget } from '#shared/domain/outbox/reply'
import type { Picture } from '#shared/domain/pictures/picture'
import type { Result } from '#shared/domain/result'

/** What proves a sign-in. Lives in the vault and in main's memory, nowhere else; never logged. */
export type Session = {
  readonly remoteUserId: string
  /** The channel's own secrets by name (access token, refresh token, password). */
  readonly secrets: Readonly<Record<string, string>>
  /** Epoch ms after which the session must be renewed; null: never. */
  readonly expiresAt: number | null
}

/** The way out to the owner's browser and back in, for a sign-in. `signal` aborts when the owner cancels. */
export type SignInBrowser = {
  open(url: string): Promise<Result<void>>
  readonly signal: AbortSignal
}

/** What the owner typed on the sign-in page, by field name (X: `clientId`). */
export type SignInFields = Readonly<Record<string, string>>

export type SignedIn = { readonly session: Session; readonly handle: string; readonly displayName: string }

/** What may still be spent today; Infinity where the owner set no limit. `limitUsd` is for the words of a refusal. */
export type Budget = { readonly leftUsd: number; readonly limitUsd: number }

export type FetchInput = {
  readonly cursor: Cursor
  readonly options: AccountOptions
  readonly budget: Budget
}

/** One step of catching up. Commit arrivals, cursor and costs together, then ask again while `hasMore`. */
export type Page = {
  readonly arrivals: readonly Arrival[]
  readonly cursor: Cursor
  readonly hasMore: boolean
  readonly costs: readonly Cost[]
  /** Messages that could not be read and were left out. */
  readonly skippedCount: number
  /** Part of the page failed (direct messages, say) while the rest is good: shown as the account's trouble. */
  readonly trouble: AppError | null
}

export type OutgoingReply = {
  /** The reply's own key, the same at every attempt. */
  readonly id: string
  readonly target: ReplyTarget
  readonly text: string
  readonly isPrivate: boolean
  readonly pictures: readonly Picture[]
}

/** A picture of a reply with what is in its file. */
export type PictureFile = { readonly picture: Picture; readonly content: Uint8Array }

/**
 * What became of a send. `accepted` only with an id the network gave. `deferred`: surely not handled (no connection, 429,
 * 401 before handling). `refused`: a known reason. `interrupted`: it may have been handled; look before repeating.
 */
export type SendOutcome =
  | {
      readonly type: 'accepted'
      readonly remoteId: string
      readonly permalink: string | null
      readonly costs: readonly Cost[]
    }
  | { readonly type: 'deferred'; readonly retryAt: number | null; readonly reason: AppError }
  | { readonly type: 'refused'; readonly reason: AppError }
  | { readonly type: 'interrupted'; readonly reason: AppError }

export type SentSearch = {
  readonly reply: OutgoingReply
  /** When the attempt began, by this computer's clock; null: that clock has been set back since, and nobody knows. */
  readonly startedAt: number | null
  /** When what it answers was written, by the network's clock: nothing older can be this reply. Null: not known. */
  readonly answeredAt: number | null
  /** Remote ids that belong to other replies: two replies with one text must find two ids. */
  readonly claimedRemoteIds: ReadonlySet<string>
}

export type SentSearchAnswer = {
  readonly remoteId: string | null
  readonly permalink: string | null
  readonly costs: readonly Cost[]
}

/** What every connected place must be able to do. */
export type Channel = {
  readonly id: ChannelId
  readonly capabilities: Capabilities
  /** Opens the owner's browser, waits for the answer, and returns what the sign-in gave. */
  signIn(browser: SignInBrowser, fields: SignInFields): Promise<Result<SignedIn>>
  /** A fresh session for one that has run out. `authExpired` only when the network says that it is over. */
  renew(session: Session): Promise<Result<Session>>
  /** Tells the network that the session is over; best effort. */
  signOut(session: Session): Promise<Result<void>>
  fetchNew(session: Session, input: FetchInput): Promise<Result<Page>>
  /**
   * `files` are those of the reply's pictures, in their order. Where one of them did not get through, nothing was published:
   * that is `deferred` or `refused`, never `interrupted`.
   */
  send(session: Session, reply: OutgoingReply, files?: readonly PictureFile[]): Promise<SendOutcome>
  /** Reading back: was this reply published by an attempt that was cut off? */
  findSent?(session: Session, search: SentSearch): Promise<Result<SentSearchAnswer>>
  /** A customer's profile and last 7 days, on demand because some networks charge for it. */
  profile?(
    session: Session,
    identity: Identity,
    budget: Budget,
  ): Promise<Result<{ profile: Profile; costs: readonly Cost[] }>>
  /**
   * The thread in which this network keeps private messages between an account and a customer (both by remote id), also
   * before the first one. There where `canGoPrivate`.
   */
  privateThreadId?(ourRemoteId: string, theirRemoteId: string): string
  /** The network's own page for writing this reply, with the text filled in where the network can. */
  webPage?(reply: OutgoingReply): string
}
