import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import type { CrisisMessage } from '#shared/domain/crisis/crisisMessage'
import type { CrisisSettings } from '#shared/domain/crisis/crisisSettings'
import type { CrisisHistory, CrisisState } from '#shared/domain/crisis/crisisState'
import type { CrisisTimeline } from '#shared/domain/crisis/crisisTimeline'
import type { CrisisReply } from '#shared/domain/crisis/holdingText'

import type { StartWorker, WorkerHandle } from '../store/workerPort'
import { buffersOf, packMessages } from './crisisColumns'
import type { FromCrisisWorker, ToCrisisWorker } from './crisisMessages'

/** Looking through weeks of messages takes 0.2 s, sorting ten thousand texts 1 s; a slow computer may take ten times that. */
const usualWithinMs = 30_000
/** Most days nobody asks again for hours, and a thread that rests costs memory. */
const usualIdleMs = 60_000

/** The crisis watch's long calculations in a worker that starts when it is asked and goes when nobody asks any more. */
export type CrisisClient = {
  state(history: CrisisHistory, now: number, settings: CrisisSettings): Promise<CrisisState | null>
  timeline(
    startedAt: number,
    events: readonly CrisisEvent[],
    messages: readonly (CrisisMessage & { readonly text: string })[],
    replies: readonly CrisisReply[],
  ): Promise<CrisisTimeline | null>
  stop(): Promise<void>
}

export function createCrisisClient(
  start: StartWorker,
  { answerWithinMs = usualWithinMs, idleMs = usualIdleMs } = {},
): CrisisClient {
  const waiting = new Map<number, (answer: FromCrisisWorker | null) => void>()
  let worker: WorkerHandle | null = null
  let resting: NodeJS.Timeout | undefined
  let lastId = 0

  function startWorker(): WorkerHandle {
    const started = start()
    started.onMessage((message) => {
      const answer = message as FromCrisisWorker
      waiting.get(answer.id)?.(answer)
    })
    started.onEnd(() => {
      if (worker === started) leave()
    })
    return started
  }

  function leave(): void {
    worker = null
    for (const settle of [...waiting.values()]) settle(null)
  }

  async function stop(): Promise<void> {
    clearTimeout(resting)
    const stopped = worker
    leave()
    await stopped?.stop()
  }

  function ask(message: ToCrisisWorker): Promise<FromCrisisWorker | null> {
    clearTimeout(resting)
    const asked = (worker ??= startWorker())
    return new Promise((resolve) => {
      // One that hangs is replaced by the next question.
      const late = setTimeout(() => void stop(), answerWithinMs)
      waiting.set(message.id, (answer) => {
        clearTimeout(late)
        waiting.delete(message.id)
        if (waiting.size === 0 && worker) resting = setTimeout(() => void stop(), idleMs)
        resolve(answer)
      })
      asked.post(message, buffersOf(message.columns))
    })
  }

  return {
    async state({ messages, events, watchedSince }, now, settings) {
      const { columns } = await packMessages(messages)
      const answer = await ask({ ask: 'state', id: (lastId += 1), columns, events, watchedSince, now, settings })
      return answer && 'state' in answer ? answer.state : null
    },
    async timeline(startedAt, events, messages, replies) {
      const { columns, personIndex } = await packMessages(messages)
      const answer = await ask({
        ask: 'timeline',
        id: (lastId += 1),
        startedAt,
        columns,
        texts: messages.map(({ text }) => text).join(''),
        lengths: Uint32Array.from(messages, ({ text }) => text.length),
        events,
        replies: replies.flatMap((reply) => {
          const person = personIndex.get(reply.personId)
          return person === undefined ? [] : [{ ...reply, personId: String(person) }]
        }),
      })
      const timeline = answer && 'timeline' in answer ? answer.timeline : null
      return timeline && withIds(timeline, messages)
    },
    stop,
  }
}

function withIds(timeline: CrisisTimeline, messages: readonly { readonly id: string }[]): CrisisTimeline {
  const idOf = (place: string): string => messages[Number(place)]?.id ?? ''
  const clusters = timeline.clusters.map(({ typicalId, ids }) => ({ typicalId: idOf(typicalId), ids: ids.map(idOf) }))
  return { ...timeline, clusters }
}
