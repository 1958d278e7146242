import type { Message } from '#shared/domain/conversations/message'
import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import { applyChange } from '#shared/domain/shop/applyChange'
import { changeSchema, type Change } from '#shared/domain/shop/change'
import { createShop } from '#shared/domain/shop/createShop'
import type { Shop } from '#shared/domain/shop/shop'
import type { Store } from '../../src/main/store/store'

export type MemoryStore = Store & {
  /** Everything that was written, commit by commit. */
  readonly log: readonly (readonly Change[])[]
  /** The next commit that writes something fails with this; `times` commits in a row. */
  failNextCommit(error: AppError, times?: number): void
  /** The process dies around the next commit that holds such a change: the write is lost, or there but never answered. */
  crashAt(when: 'beforeWrite' | 'afterWrite', isMeant: (change: Change) => boolean): void
  isCrashed(): boolean
  /** The process dies now: no commit of this store ever answers again. */
  crash(): void
  /** A new process on the same disk. */
  reopen(): MemoryStore
}

/** A store that keeps its promises in memory: a disk that outlives crashes, commits in order, all or nothing. */
export function createMemoryStore(initial: readonly Change[] = []): MemoryStore {
  const disk: (readonly Change[])[] = initial.length > 0 ? [initial] : []
  return openOn(disk)
}

function openOn(disk: (readonly Change[])[]): MemoryStore {
  const shop = createShop()
  const messages = new Map<string, readonly Message[]>()
  const listeners = new Set<(changes: readonly Change[]) => void>()
  const failures: AppError[] = []
  let crashPoint: { when: string; isMeant: (change: Change) => boolean } | null = null
  let isCrashed = false
  let queue: Promise<unknown> = Promise.resolve()
  for (const change of disk.flat()) apply(change)

  function apply(change: Change): void {
    applyChange(shop, change)
    keepMessage(messages, change)
  }

  function dies(when: string, changes: readonly Change[]): boolean {
    if (crashPoint?.when === when && changes.some(crashPoint.isMeant)) isCrashed = true
    return isCrashed
  }

  async function write(decide: (shop: Shop) => readonly Change[]): Promise<Result<void>> {
    if (isCrashed) return never()
    const changes = decide(shop).map((change) => changeSchema.parse(change))
    if (changes.length === 0) return ok(undefined)
    const failure = failures.shift()
    if (failure) return fail(failure)
    await Promise.resolve()
    if (isCrashed || dies('beforeWrite', changes)) return never()
    disk.push(changes)
    if (dies('afterWrite', changes)) return never()
    changes.forEach(apply)
    for (const listener of listeners) listener(changes)
    return ok(undefined)
  }

  return {
    log: disk,
    shop: () => shop,
    ready: async () => ok(undefined),
    commit(decide) {
      const written = queue.then(() => write(decide))
      queue = written.catch(() => undefined)
      return written
    },
    messages: async (conversationId, before, limit) => {
      const all = messages.get(conversationId) ?? []
      const end = before === null ? all.length : all.findIndex((message) => message.id === before)
      const start = Math.max(0, end - limit)
      const page = all.slice(start, end)
      const earlier = start > 0 ? (page[0]?.id ?? null) : null
      return isCrashed ? never() : ok({ messages: page, before: earlier, unreadable: [] })
    },
    search: async () => ok({ state: 'answered', hits: [], total: 0, isTotalExact: true, corrected: [], problems: [] }),
    message: async (conversationId, messageId) =>
      isCrashed ? never() : ok(messages.get(conversationId)?.find((message) => message.id === messageId) ?? null),
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      await queue
    },
    failNextCommit: (error, times = 1) => {
      for (let left = times; left > 0; left--) failures.push(error)
    },
    crashAt: (when, isMeant) => {
      crashPoint = { when, isMeant }
    },
    isCrashed: () => isCrashed,
    crash: () => {
      isCrashed = true
    },
    reopen: () => {
      isCrashed = true
      return openOn(disk)
    },
  }
}

function never<T>(): Promise<T> {
  return new Promise(() => {})
}

function keepMessage(messages: Map<string, readonly Message[]>, change: Change): void {
  if (change.type === 'messageArrived') {
    const { conversationId } = change.message
    const all = [...(messages.get(conversationId) ?? []), change.message]
    messages.set(
      conversationId,
      all.toSorted((one, other) => one.sentAt - other.sentAt),
    )
  }
  if (change.type === 'messageEdited' || change.type === 'messageDeleted') {
    const all = messages.get(change.conversationId) ?? []
    messages.set(
      change.conversationId,
      all.map((message) => (message.id === change.messageId ? altered(message, change) : message)),
    )
  }
}

function altered(message: Message, change: Extract<Change, { type: 'messageEdited' | 'messageDeleted' }>): Message {
  if (change.type === 'messageDeleted') {
    return { ...message, text: '', earlierTexts: [], attachments: [], deletedAt: change.deletedAt }
  }
  return {
    ...message,
    remoteId: change.remoteId,
    earlierRemoteIds:
      change.remoteId === message.remoteId ? message.earlierRemoteIds : [...message.earlierRemoteIds, message.remoteId],
    text: change.text,
    editedAt: change.editedAt,
    earlierTexts: [...message.earlierTexts, message.text],
  }
}
