import type { Result } from '#shared/domain/result'

import { attempt } from './attempt'

type Options = {
  /** Brings the index up to date. */
  readonly write: () => Promise<void>
  /** Bytes of the log that the index does not cover. */
  readonly tailBytes: () => number
  /** Tail at which the index is brought up to date, in bytes; it may grow with the shop. */
  readonly refreshBytes: () => number
  readonly onFailure: (outcome: Result<void>) => void
}

export type IndexKeeper = {
  /** To be called after each commit: begins a refresh where one is due. */
  committed(): void
  refresh(): Promise<void>
  /** Runs a task that must not meet a refresh. */
  inTurn<T>(task: () => Promise<T>): Promise<T>
  idle(): Promise<void>
}

/** Brings the index up to date now and then, never twice at a time; a failure only makes the next start slower. */
export function createIndexKeeper({ write, tailBytes, refreshBytes, onFailure }: Options): IndexKeeper {
  let dueAt = 0
  let isDue = false
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task)
    last = turn.catch(() => {})
    return turn
  }

  async function refresh(): Promise<void> {
    isDue = false
    const written = await attempt(write)
    dueAt = written.ok ? 0 : tailBytes()
    if (!written.ok) onFailure(written)
  }

  return {
    committed: () => {
      if (isDue || tailBytes() < dueAt + refreshBytes()) return
      isDue = true
      void inTurn(refresh)
    },
    refresh: () => inTurn(refresh),
    inTurn,
    idle: async () => {
      await last
    },
  }
}
