import type { AppError } from '#shared/domain/errors'
import type { Picture } from '#shared/domain/pictures/picture'
import type { Result } from '#shared/domain/result'
import type { RequestInput } from '#shared/ipc/contract'
import { takenBackText } from './takenBackText'

/** What is being written in one conversation, and to what it belongs. */
export type Writing = {
  readonly text: string
  /** In UTF-16 units. */
  readonly cursorAt: number
  readonly answersMessageId: string | null
  readonly seenRevision: number
  /** Going private: the message that goes first, before the notice in `text`; null: an ordinary reply. */
  readonly privateText: string | null
  readonly pictures: readonly Picture[]
  /** It will acknowledge, and answers nothing yet. */
  readonly isHolding?: boolean | undefined
  /** false: main has exactly this text. */
  readonly isUnsaved: boolean
  /** Why the last save failed; the text is kept here and saved again. */
  readonly error: AppError | null
}

export type Held = Omit<Writing, 'isUnsaved' | 'error'>

export type DraftKeeper = {
  readonly read: (conversationId: string) => Writing | undefined
  /** Takes over what main holds, unless something is being written here already. */
  readonly adopt: (conversationId: string, held: Held) => void
  /** Main has put something into the draft. What was typed in this very moment stays below it. */
  readonly replace: (conversationId: string, held: Held) => void
  /** The conversation is on screen; the answer, called when it leaves, saves and then forgets what main holds as well. */
  readonly hold: (conversationId: string) => () => void
  readonly write: (conversationId: string, change: Partial<Held>) => void
  /** Saves now what is unsaved; resolves when main has answered. */
  readonly flush: (conversationId: string) => Promise<void>
  readonly flushAll: () => void
  /** The text has left for the outbox: nothing of it is saved any more. */
  readonly clear: (conversationId: string) => void
  readonly subscribe: (listener: () => void) => () => void
}

export type SaveDraft = (input: RequestInput<'drafts.save'>) => Promise<Result<null>>

/** Nothing is being written. */
export const emptied = { text: '', cursorAt: 0, privateText: null, pictures: [], isHolding: undefined } as const

const pauseMs = 500
const retryMs = 4000

/**
 * Holds every text being written by its conversation, so that no switch of screens can lose or mix them, and saves each a
 * moment after the last key.
 */
export function createDraftKeeper(save: SaveDraft): DraftKeeper {
  const writings = new Map<string, Writing>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const saving = new Map<string, Promise<void>>()
  const holders = new Map<string, number>()
  const listeners = new Set<() => void>()

  const set = (id: string, writing: Writing): void => {
    writings.set(id, writing)
    for (const listener of listeners) listener()
  }
  const stopTimer = (id: string): void => {
    clearTimeout(timers.get(id))
    timers.delete(id)
  }
  const saveLater = (id: string, afterMs: number): void => {
    stopTimer(id)
    timers.set(
      id,
      setTimeout(() => void flush(id), afterMs),
    )
  }

  async function saveOnce(id: string, writing: Writing): Promise<void> {
    const { isUnsaved: _isUnsaved, error: _error, pictures, ...held } = writing
    const answer = await save({ conversationId: id, ...held, pictures: [...pictures] })
    const current = writings.get(id)
    if (current === undefined) return
    if (!answer.ok) {
      set(id, { ...current, error: answer.error })
      saveLater(id, retryMs)
    } else if (current === writing) set(id, { ...current, isUnsaved: false, error: null })
  }

  async function flush(id: string): Promise<void> {
    stopTimer(id)
    await saving.get(id)
    const writing = writings.get(id)
    if (writing === undefined || !writing.isUnsaved || saving.has(id)) return
    const run = saveOnce(id, writing).finally(() => saving.delete(id))
    saving.set(id, run)
    await run
  }

  async function release(id: string): Promise<void> {
    holders.set(id, (holders.get(id) ?? 1) - 1)
    await flush(id)
    if (holders.get(id) === 0 && writings.get(id)?.isUnsaved === false) writings.delete(id)
  }

  return {
    read: (id) => writings.get(id),
    adopt(id, held) {
      if (!writings.has(id)) set(id, { ...held, isUnsaved: false, error: null })
    },
    replace(id, held) {
      const known = writings.get(id)
      if (known?.isUnsaved !== true) return set(id, { ...held, isUnsaved: false, error: null })
      set(id, { ...held, text: takenBackText(held.text, known.text), isUnsaved: true, error: null })
      saveLater(id, pauseMs)
    },
    hold(id) {
      holders.set(id, (holders.get(id) ?? 0) + 1)
      return () => void release(id)
    },
    write(id, change) {
      const known = writings.get(id)
      if (known === undefined) return
      set(id, { ...known, ...change, isUnsaved: true })
      saveLater(id, known.error === null ? pauseMs : retryMs)
    },
    flush,
    flushAll: () => [...timers.keys()].forEach((id) => void flush(id)),
    clear(id) {
      stopTimer(id)
      const known = writings.get(id)
      if (known !== undefined) set(id, { ...known, ...emptied, isUnsaved: false, error: null })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
