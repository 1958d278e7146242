import { crisisState } from '#shared/domain/crisis/crisisState'
import { crisisTimeline } from '#shared/domain/crisis/crisisTimeline'

import type { WorkerPort } from '../store/workerPort'
import { unpackMessages } from './crisisColumns'
import type { FromCrisisWorker, ToCrisisWorker } from './crisisMessages'

/** The worker's side of the crisis watch. */
export function serveCrisis(port: WorkerPort): void {
  port.onMessage((message) => {
    // Only `createCrisisClient` is at the other end.
    port.post(answerTo(message as ToCrisisWorker))
  })
}

function answerTo(asked: ToCrisisWorker): FromCrisisWorker {
  const { id, events } = asked
  const messages = unpackMessages(asked.columns)
  if (asked.ask === 'state') {
    const { watchedSince, now, settings } = asked
    return { id, state: crisisState({ messages, events, watchedSince }, now, settings) }
  }
  let from = 0
  const withTexts = messages.map((one, at) => {
    const text = asked.texts.slice(from, (from += asked.lengths[at] ?? 0))
    return { ...one, text }
  })
  return { id, timeline: crisisTimeline(asked.startedAt, events, withTexts, asked.replies) }
}
