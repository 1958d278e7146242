import type { DecidingWord } from '#shared/domain/triage/decidingWords'
import type { MessageToTriage } from '#shared/domain/triage/triageMessage'
import type { Triaged } from '#shared/domain/triage/triaged'

/** To the worker: messages to be read, or one of which the words that decided its sentiment are asked. */
export type ToTriageWorker =
  | {
      readonly ask: 'triage'
      readonly id: number
      readonly messages: readonly MessageToTriage[]
      readonly staffNames: readonly string[]
    }
  | { readonly ask: 'words'; readonly id: number; readonly text: string; readonly language: string }

/** From the worker: an answer for each message in their order, or the words, the strongest first. */
export type FromTriageWorker =
  | { readonly id: number; readonly triaged: readonly Triaged[] }
  | { readonly id: number; readonly words: readonly DecidingWord[] }
