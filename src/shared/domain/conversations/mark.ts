import type { DoneReason } from './doneReason'
import type { SaleOutcome } from './saleOutcome'

/** What the owner says about conversations, or about the people they are with; each can be taken back. */
export type Mark =
  /** `mutes`: and nothing more of the customer's shall wait. */
  | { readonly type: 'done'; readonly reason: DoneReason | null; readonly mutes: boolean }
  | { readonly type: 'reopened' }
  | { readonly type: 'read' }
  /** These in place of those it has. */
  | { readonly type: 'tags'; readonly tags: readonly string[] }
  /** This one more. */
  | { readonly type: 'tagged'; readonly tag: string }
  | { readonly type: 'vip'; readonly isVip: boolean }
  | { readonly type: 'muted'; readonly isMuted: boolean }
  | { readonly type: 'sale'; readonly outcome: SaleOutcome }

/** Conversations marked in one commit; more are marked in several. */
export const mostMarked = 500
