import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import { crisisReplies } from '#shared/domain/crisis/crisisReplies'
import { writtenAt } from '#shared/domain/crisis/crisisMessage'
import { crisisSpans, type CrisisSpan } from '#shared/domain/crisis/crisisSpans'
import { entriesOfPeople } from '#shared/domain/crisis/entriesOfPeople'
import type { CrisisReply } from '#shared/domain/crisis/holdingText'
import { repliesByConversation } from '#shared/domain/crisis/repliesByConversation'
import { fail, ok, type Result } from '#shared/domain/result'
import type { RequestOutput } from '#shared/ipc/contract'
import type { Store } from '../../store/store'
import type { Clock, CrisisDesk } from '../ports'
import { breathe } from './breathe'
import { clusterViews, type ComplaintWithText } from './clusterViews'
import type { CrisisMemory } from './crisisMemory'

type Means = {
  readonly store: Store
  readonly memory: CrisisMemory
  readonly desk: CrisisDesk
  readonly clock: Clock
}

export type CrisisReports = {
  /** What is said of the alert that is on, and of all crises. */
  state(): RequestOutput<'crisis.state'>
  /** `notFound`: none began then. `timedOut`: it could not be worked out just now. */
  report(startedAt: number): Promise<Result<RequestOutput<'crisis.report'>>>
}

/** People looked up, and texts read, between two turns of the loop. */
const atATime = 100

export function createCrisisReports({ store, memory, desk, clock }: Means): CrisisReports {
  async function complaints(span: CrisisSpan): Promise<readonly ComplaintWithText[]> {
    const all = await memory.complaints(span.firstAt, clock.now())
    const found = all.filter((message) => writtenAt(message) <= span.endedAt)
    const withTexts: ComplaintWithText[] = []
    for (let at = 0; at < found.length; at += atATime) {
      const some = found.slice(at, at + atATime)
      const read = await Promise.all(some.map(({ conversationId, id }) => store.message(conversationId, id)))
      some.forEach((message, index) => {
        const answer = read[index]
        withTexts.push({ ...message, text: answer?.ok ? (answer.value?.text ?? '') : '' })
      })
    }
    return withTexts
  }

  async function repliesTo(people: ReadonlySet<string>, since: number): Promise<readonly CrisisReply[]> {
    const queued = repliesByConversation(store.shop().replies.values())
    const found: CrisisReply[] = []
    const entries = [...entriesOfPeople(store.shop(), people, memory.conversationIds(since))]
    for (let at = 0; at < entries.length; at += atATime) {
      for (const [personId, theirs] of entries.slice(at, at + atATime)) {
        const waiting = theirs.flatMap(({ conversation }) => queued.get(conversation.id) ?? [])
        found.push(...crisisReplies(personId, theirs, waiting, since))
      }
      await breathe()
    }
    return found
  }

  return {
    state() {
      const { crisis } = store.shop()
      const crises = crisisSpans(crisis).toReversed()
      const [last] = crises
      const started = crisis.findLast((event) => event.type === 'started')
      const isOn = last !== undefined && last.endedAt === Infinity && started !== undefined
      const now = clock.now()
      return {
        alert: isOn
          ? {
              startedAt: started.at,
              reason: started.reason,
              people: memory.isReady()
                ? memory.complainers(now - started.counts.windowMs, 'public').size
                : started.counts.negative,
              usual: started.counts.usual,
              windowMs: started.counts.windowMs,
            }
          : null,
        crises: crises.map(({ startedAt, endedAt }) => ({ startedAt, ...endOf(crisis, startedAt, endedAt) })),
      }
    },
    async report(startedAt) {
      await memory.ready()
      const events = store.shop().crisis
      const span = crisisSpans(events).find((one) => one.startedAt === startedAt)
      const started = events.find((event) => event.type === 'started' && event.at === startedAt)
      if (!span || started?.type !== 'started') return fail({ code: 'notFound' })
      const messages = await complaints(span)
      const people = new Set(messages.map(({ personId }) => personId))
      const timeline = await desk.timeline(startedAt, events, messages, await repliesTo(people, span.firstAt))
      if (timeline === null) return fail({ code: 'timedOut' })
      const { endedAt, reason, moments, peak, negativeMessages, answers, holdingTexts } = timeline
      return ok({
        ...{ startedAt, endedAt, reason, counts: started.counts, moments: [...moments], peak },
        ...{ negativeMessages, answers, holdingTexts },
        ...clusterViews(store.shop(), messages, timeline.clusters),
      })
    },
  }
}

function endOf(events: readonly CrisisEvent[], startedAt: number, endedAt: number) {
  if (endedAt === Infinity) return { endedAt: null, endedBy: null }
  const ended = events.find((event) => event.type === 'ended' && event.at >= startedAt)
  return { endedAt, endedBy: ended?.type === 'ended' ? ended.by : null }
}
