import type { DecidedWords } from '#shared/domain/triage/decidedWords'
import type { MessageToTriage } from '#shared/domain/triage/triageMessage'
import type { Triaged } from '#shared/domain/triage/triaged'

/** To the worker: messages to be read, or one of which the words that decided are asked: the tier it has, and how it sounds. */
export type ToTriageWorker =
  | {
      readonly ask: 'triage'
      readonly id: number
      readonly messages: readonly MessageToTriage[]
      readonly staffNames: readonly string[]
    }
  | {
      readonly ask: 'words'
      readonly id: number
      readonly text: string
      readonly language: string
      readonly tier: Triaged['tier']
    }

/** From the worker: an answer for each message in their order, or the words. */
export type FromTriageWorker =
  { readonly id: number; readonly triaged: readonly Triaged[] } | { readonly id: number; readonly words: DecidedWords }
