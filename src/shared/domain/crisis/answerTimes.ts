import { writtenAt, type CrisisMessage } from './crisisMessage'
import type { CrisisReply } from './holdingText'

/** How the people of a crisis were answered. Holding texts and automatic replies are no answers. */
export type AnswerTimes = {
  readonly people: number
  readonly answered: number
  /** From a person's first message in the crisis to the first human answer to them; null: nobody was answered. Milliseconds. */
  readonly medianMs: number | null
}

export function answerTimes(messages: readonly CrisisMessage[], replies: readonly CrisisReply[]): AnswerTimes {
  const firstAt = new Map<string, number>()
  for (const message of messages) {
    firstAt.set(message.personId, Math.min(writtenAt(message), firstAt.get(message.personId) ?? Infinity))
  }
  const waits = new Map<string, number>()
  for (const { personId, at, kind } of replies) {
    const since = firstAt.get(personId)
    if (kind !== 'answer' || since === undefined || at < since) continue
    waits.set(personId, Math.min(at - since, waits.get(personId) ?? Infinity))
  }
  return { people: firstAt.size, answered: waits.size, medianMs: median([...waits.values()]) }
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
