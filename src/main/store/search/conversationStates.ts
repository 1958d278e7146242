import { isDead, isNoAnswer, isOut, type SearchState } from './searchState'

export type StateTest = (conversation: number) => boolean

/** Tells of conversations whom they wait for, as `waitingSince` and `isDone` do. */
export function conversationStates(state: SearchState): Readonly<Record<'open' | 'waiting' | 'done', StateTest>> {
  const { doneAt, goneAt } = state.conversations.columns
  const { count } = state.conversations
  const lastIn = new Float64Array(count).fill(-Infinity)
  const lastAnswer = new Float64Array(count).fill(-Infinity)
  const last = new Float64Array(count).fill(-Infinity)
  const { conversation, sentAt, flags } = state.documents.columns
  for (let row = 0; row < state.documents.count; row++) {
    const of = conversation[row] ?? 0
    const at = sentAt[row] ?? 0
    const flag = flags[row] ?? 0
    if ((flag & isDead) !== 0) continue
    if (at > (last[of] ?? 0)) last[of] = at
    if ((flag & isOut) === 0) lastIn[of] = Math.max(lastIn[of] ?? 0, at)
    else if ((flag & isNoAnswer) === 0) lastAnswer[of] = Math.max(lastAnswer[of] ?? 0, at)
  }
  const open: StateTest = (of) => (lastIn[of] ?? 0) > Math.max(lastAnswer[of] ?? 0, doneAtOf(of))
  const isDone: StateTest = (of) => doneAtOf(of) >= Math.max(last[of] ?? 0, goneAt[of] || -Infinity)
  // 0 stands for "not done" and is before any message.
  const doneAtOf = (of: number) => doneAt[of] || -Infinity
  return { open, waiting: (of) => !open(of) && !isDone(of), done: (of) => !open(of) && isDone(of) }
}
