import type { Result } from '#shared/domain/result'

import { attempt } from './attempt'

type Options = {
  /** Brings the index up to date. */
  readonly write: () => Promise<void>
  /** Brings the first screen up to date, which is small. */
  readonly writeFirstScreen: () => Promise<void>
  /** Bytes of the log that the index does not cover. */
  readonly tailBytes: () => number
  /** Tail at which the index is brought up to date, in bytes; it may grow with the shop. */
  readonly refreshBytes: () => number
  readonly onFailure: (outcome: Result<void>) => void
}

export type IndexKeeper = {
  /** To be called after each commit: begins a refresh where one is due, and soon keeps the first screen. */
  committed(): void
  refresh(): Promise<void>
  /** Runs a task that must not meet a refresh. */
  inTurn<T>(task: () => Promise<T>): Promise<T>
  idle(): Promise<void>
  /** Writes the first screen a last time. */
  close(): Promise<void>
}

/** How old the first screen on disk may be, in ms: it is about a hundred kilobytes. */
const firstScreenMs = 5_000

/** Brings the index up to date now and then, never twice at a time; a failure only makes the next start slower. */
export function createIndexKeeper(options: Options): IndexKeeper {
  const { write, writeFirstScreen, tailBytes, refreshBytes, onFailure } = options
  let dueAt = 0
  let isDue = false
  let last: Promise<unknown> = Promise.resolve()
  let firstScreenTimer: NodeJS.Timeout | null = null

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

  async function keepFirstScreen(): Promise<void> {
    if (firstScreenTimer !== null) clearTimeout(firstScreenTimer)
    firstScreenTimer = null
    // Without it the next start is slower, and that is all.
    await attempt(writeFirstScreen)
  }

  return {
    committed: () => {
      firstScreenTimer ??= setTimeout(() => void inTurn(keepFirstScreen), firstScreenMs).unref()
      if (isDue || tailBytes() < dueAt + refreshBytes()) return
      isDue = true
      void inTurn(refresh)
    },
    refresh: () => inTurn(refresh),
    inTurn,
    idle: async () => {
      await last
    },
    close: () => inTurn(keepFirstScreen),
  }
}
