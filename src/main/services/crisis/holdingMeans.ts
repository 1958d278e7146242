import type { RequestInput } from '#shared/ipc/contract'
import type { QueueMeans } from '../queueReply'
import type { CrisisMemory } from './crisisMemory'

export type HoldingMeans = QueueMeans & {
  readonly memory: CrisisMemory
  /** Some were put into the outbox. */
  readonly onSent: () => void
}

/** The holding text in each language, and which one is for whoever writes in another. */
export type TextsByLanguage = RequestInput<'crisis.sendHolding'>
