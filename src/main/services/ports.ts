import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import type { CrisisMessage } from '#shared/domain/crisis/crisisMessage'
import type { CrisisSettings } from '#shared/domain/crisis/crisisSettings'
import type { CrisisHistory, CrisisState } from '#shared/domain/crisis/crisisState'
import type { CrisisTimeline } from '#shared/domain/crisis/crisisTimeline'
import type { CrisisReply } from '#shared/domain/crisis/holdingText'
import type { Result } from '#shared/domain/result'
import type { DecidedWords } from '#shared/domain/triage/decidedWords'
import type { Triaged } from '#shared/domain/triage/triaged'
import type { MessageToTriage } from '#shared/domain/triage/triageMessage'
import type { SignInBrowser, Session } from '../channels/channel'

/** Time, so that tests and the sample shop can own it. */
export type Clock = {
  now(): number
  /** Runs `task` after `delayMs`; the answer cancels it. */
  after(delayMs: number, task: () => void): () => void
}

/** Sessions, encrypted by the system's keychain. A session is on disk before `save` resolves. */
export type Vault = {
  /** Whether the system can encrypt; without it the owner is asked before anything is kept (`consent`). */
  protection(): 'keychain' | 'plainNeedsConsent' | 'plainAllowed' | 'memoryOnly'
  /** The owner's answer where the system cannot encrypt: keep sign-ins on disk anyway, or only until quit. */
  consent(choice: 'plainAllowed' | 'memoryOnly'): Promise<Result<void>>
  load(accountId: string): Promise<Result<Session | null>>
  save(accountId: string, session: Session): Promise<Result<void>>
  remove(accountId: string): Promise<Result<void>>
}

/** Opens the system browser for a sign-in. */
export type SignInDesk = (signal: AbortSignal) => SignInBrowser

/** Events with fields, ids and counts: never texts, names, handles, tokens or addresses with a query. */
export type Log = (event: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void

/** Makes ids nobody can guess or repeat. */
export type NewId = () => string

/** Says which words of a message weighed most in what was learnt. Null: nobody can at the moment. */
export type TriageWords = {
  words(text: string, language: string, tier: Triaged['tier']): Promise<DecidedWords | null>
}

/** Reads messages for what they say. Null: nobody can at the moment; they arrive unread and are read at the next start. */
export type Triage = {
  triage(messages: readonly MessageToTriage[], staffNames: readonly string[]): Promise<readonly Triaged[] | null>
}

/** What the operating system is to show. `conversationId`: where a click leads; null: just to the window. */
export type Notice = {
  readonly title: string
  readonly body: string
  /** Shown with sound, and for longer where the system can. */
  readonly isUrgent: boolean
  readonly conversationId: string | null
}

/** `refused`: the system would not, or said nothing in time. `unsupported`: it shows no notices at all. */
export type NoticeOutcome = { readonly outcome: 'shown' | 'refused' | 'unsupported' }

/** Shows a notice of the operating system. */
export type Notifier = { ring(notice: Notice): Promise<NoticeOutcome> }
/** Works out what takes long about crises, beside the main loop. Null: it could not just now. */
export type CrisisDesk = {
  /** See `crisisState`. */
  state(history: CrisisHistory, now: number, settings: CrisisSettings): Promise<CrisisState | null>
  /** See `crisisTimeline`. */
  timeline(
    startedAt: number,
    events: readonly CrisisEvent[],
    messages: readonly (CrisisMessage & { readonly text: string })[],
    replies: readonly CrisisReply[],
  ): Promise<CrisisTimeline | null>
}
