import { createContext } from 'react'

import type { Mark } from '#shared/domain/conversations/mark'
import type { AppError } from '#shared/domain/errors'

/** The last thing the owner marked, or is marking. */
export type MarksNews =
  /** `count`: conversations. */
  | {
      readonly state: 'marked'
      readonly mark: Mark
      readonly count: number
      /** A sale that is still open was put aside with it: what became of it may be said, or not. */
      readonly openSaleId: string | null
    }
  | { readonly state: 'marking'; readonly done: number; readonly total: number }
  | { readonly state: 'undone'; readonly count: number }
  | { readonly state: 'failed'; readonly error: AppError }

export type Marks = {
  /** Marks conversations, any number of them; false: it failed, and the news say why. */
  readonly mark: (conversationIds: readonly string[], mark: Mark, openSaleId?: string | null) => Promise<boolean>
  /** Takes the last mark back, for all it touched; answers the conversations, null: there was nothing to take back. */
  readonly undo: () => Promise<readonly string[] | null>
  readonly canUndo: boolean
  readonly news: MarksNews | null
  /** How many marks were made: it tells what came before what. */
  readonly made: number
  /** Which of them would be taken back; 0: none. */
  readonly newest: number
  readonly dismiss: () => void
  /** The conversation was finished otherwise. */
  readonly passOver: (conversationId: string) => void
  /** Conversations finished last: copies of lists may still show them where they were. */
  readonly lastIds: ReadonlySet<string>
}

export const MarksContext = createContext<Marks | null>(null)
