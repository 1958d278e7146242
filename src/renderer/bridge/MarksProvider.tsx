import { useRef, useState, type ReactNode } from 'react'

import { mostMarked, type Mark } from '#shared/domain/conversations/mark'
import type { AppError } from '#shared/domain/errors'
import type { Result } from '#shared/domain/result'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract'
import { ask } from './client'
import { MarksContext, type Marks, type MarksNews } from './MarksContext'
import { useBridge } from './useBridge'

/** `number`: the how manieth it was. */
type Action = { readonly undoId: string; readonly conversationIds: readonly string[]; readonly number: number }

type Marked = { readonly undoId: string | null; readonly count: number; readonly error: AppError | null }

const noIds: ReadonlySet<string> = new Set()

/** Remembers what was marked, the newest last, so that one key takes it back wherever the owner is by then. */
export function MarksProvider({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge()
  const [actions, setActions] = useState<readonly Action[]>([])
  const [news, setNews] = useState<MarksNews | null>(null)
  const [lastIds, setLastIds] = useState(noIds)
  const made = useRef(0)
  const [madeCount, setMadeCount] = useState(0)

  async function mark(
    conversationIds: readonly string[],
    wanted: Mark,
    openSaleId: string | null = null,
  ): Promise<boolean> {
    if (conversationIds.length === 0) return true
    const leaves = wanted.type === 'done' || wanted.type === 'muted'
    setLastIds(leaves ? new Set(conversationIds) : noIds)
    const { undoId, count, error } = await markAll(conversationIds, wanted)
    if (undoId !== null) {
      made.current += 1
      setMadeCount(made.current)
      keep({ undoId, conversationIds: conversationIds.slice(0, count), number: made.current })
    }
    if (error !== null) {
      setLastIds(noIds)
      setNews({ state: 'failed', error })
    } else if (undoId !== null) setNews({ state: 'marked', mark: wanted, count, openSaleId })
    else setNews(null)
    return error === null
  }

  /** In as many commits as it takes, all of one action. `count`: conversations that were marked before any failed. */
  async function markAll(conversationIds: readonly string[], wanted: Mark): Promise<Marked> {
    let undoId: string | null = null
    for (let at = 0; at < conversationIds.length; at += mostMarked) {
      if (conversationIds.length > mostMarked) setNews({ state: 'marking', done: at, total: conversationIds.length })
      const piece = conversationIds.slice(at, at + mostMarked)
      const input: RequestInput<'conversation.mark'> = { conversationIds: piece, mark: wanted, continues: undoId }
      const answer: Result<RequestOutput<'conversation.mark'>> = await ask(bridge, 'conversation.mark', input)
      if (!answer.ok) return { undoId, count: at, error: answer.error }
      undoId = answer.value.undoId ?? undoId
    }
    return { undoId, count: conversationIds.length, error: null }
  }

  function keep(action: Action): void {
    setActions((known) => [...known.filter(({ undoId }) => undoId !== action.undoId), action])
  }

  async function undo(): Promise<readonly string[] | null> {
    const last = actions.at(-1)
    if (last === undefined) return null
    setActions((known) => known.filter(({ undoId }) => undoId !== last.undoId))
    setLastIds(noIds)
    const answer = await ask(bridge, 'conversation.undo', { undoId: last.undoId })
    if (!answer.ok && answer.error.code !== 'notFound') keep(last)
    setNews(
      answer.ok ? { state: 'undone', count: last.conversationIds.length } : { state: 'failed', error: answer.error },
    )
    return answer.ok ? last.conversationIds : []
  }

  const marks: Marks = {
    mark,
    undo,
    canUndo: actions.length > 0,
    news,
    made: madeCount,
    newest: actions.at(-1)?.number ?? 0,
    dismiss: () => {
      setNews(null)
      setLastIds(noIds)
    },
    passOver: (conversationId) => setLastIds(new Set([conversationId])),
    lastIds,
  }
  return <MarksContext value={marks}>{children}</MarksContext>
}
