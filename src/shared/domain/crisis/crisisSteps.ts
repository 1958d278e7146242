import { writtenAt, type CrisisMessage } from './crisisMessage'
import { quarterMs } from './weekClock'

/** One moment at which something about the window changes: a message enters or leaves it, or what is usual may change. */
export type CrisisStep =
  | { readonly type: 'leaves' | 'enters'; readonly at: number; readonly message: CrisisMessage }
  | { readonly type: 'quarter'; readonly at: number }

const ranks = { leaves: 0, quarter: 1, enters: 2 }

/** The steps after `from`, one window earlier included so that the window is full by then, up to and with `to`, in order. */
export function crisisSteps(
  messages: readonly CrisisMessage[],
  { from, to, windowMs }: { readonly from: number; readonly to: number; readonly windowMs: number },
): readonly CrisisStep[] {
  const steps: CrisisStep[] = []
  for (const message of messages) {
    const at = writtenAt(message)
    if (at <= from - windowMs || at > to) continue
    steps.push({ type: 'enters', at, message })
    if (at + windowMs <= to) steps.push({ type: 'leaves', at: at + windowMs, message })
  }
  for (let at = Math.ceil(from / quarterMs) * quarterMs; at <= to; at += quarterMs) steps.push({ type: 'quarter', at })
  return steps.sort((one, other) => one.at - other.at || ranks[one.type] - ranks[other.type])
}
