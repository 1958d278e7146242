import { alertReason, isStillHot, type Usual } from './alertReason'
import type { CrisisEvent } from './crisisEvent'
import { isAgainstShop, writtenAt, type CrisisMessage } from './crisisMessage'
import type { CrisisSettings } from './crisisSettings'
import type { CrisisPhase } from './crisisPhase'
import { crisisSpans } from './crisisSpans'
import { crisisSteps, type CrisisStep } from './crisisSteps'
import { createPeopleInWindow, type PeopleCounts } from './peopleInWindow'
import { phaseAfter } from './phaseAfter'
import { meanOf } from './rate'
import { createUsualAt } from './usualAt'

/** Where the shop stands now, and the events that led there and are not stored yet, oldest first. */
export type CrisisState = { readonly now: CrisisPhase; readonly fresh: readonly CrisisEvent[] }

export type CrisisHistory = {
  /** Inbound messages of at least the last eight weeks, in any order. */
  readonly messages: readonly CrisisMessage[]
  /** As they were stored, oldest first. They stand: a message that comes late or a corrected label takes none back. */
  readonly events: readonly CrisisEvent[]
  /** From when on the messages are complete: when the first account was connected, epoch ms. */
  readonly watchedSince: number
}

const minuteMs = 60_000

/** A storm that came and went while the computer was off is still told, for so long. */
const longestLookBackMs = 7 * 24 * 60 * minuteMs

/**
 * Plays the messages since the last stored event again, up to `now`. Asked often or once, it answers the same events as
 * long as messages come in time. An alert can only start with a negative message; it ends once it has been calm for the
 * cooldown. Needs to be asked now and then while a crisis lasts, for its end comes without a message.
 */
export function crisisState(history: CrisisHistory, now: number, settings: CrisisSettings): CrisisState {
  const fresh: CrisisEvent[] = []
  const messages = publicInOrder(history.messages)
  const spans = () => crisisSpans([...history.events, ...fresh])
  const usualAt = createUsualAt(messages, history.watchedSince, spans, settings)
  const people = createPeopleInWindow(settings)
  let phase = phaseAfter(history.events)
  const from = replayedFrom(history, phase, now)

  function cool(at: number): void {
    const cooledAt = cooledBy(phase, at, settings)
    if (cooledAt === null) return
    if (phase.phase === 'alert') fresh.push({ type: 'ended', at: cooledAt, by: 'calm' })
    phase = { phase: 'calm' }
  }

  for (const step of crisisSteps(messages, { from, to: now, windowMs: settings.windowMinutes * minuteMs })) {
    cool(step.at)
    if (step.type !== 'quarter') people[step.type === 'enters' ? 'enter' : 'leave'](step.message)
    if (step.at <= from) continue
    if (phase.phase === 'calm') {
      const started = startedBy(step, people.counts, usualAt, settings)
      if (!started) continue
      fresh.push(started)
      phase = { phase: 'alert', startedAt: step.at, coolingSince: null }
    } else {
      const isHot = isStillHot(people.counts, usualAt(step.at), settings)
      phase = { ...phase, coolingSince: isHot ? null : (phase.coolingSince ?? step.at) }
    }
  }
  cool(now)
  return { now: phase, fresh }
}

function replayedFrom({ events, watchedSince }: CrisisHistory, { phase }: CrisisPhase, now: number): number {
  const lastAt = events.at(-1)?.at ?? -Infinity
  return phase === 'calm' ? Math.max(lastAt, watchedSince, now - longestLookBackMs) : lastAt
}

function publicInOrder(messages: readonly CrisisMessage[]): readonly CrisisMessage[] {
  const open = messages.filter((message) => message.isPublic)
  return open.sort((one, other) => writtenAt(one) - writtenAt(other) || (one.id < other.id ? -1 : 1))
}

/** When it had been calm for long enough; null: not by then. */
function cooledBy(phase: CrisisPhase, at: number, { cooldownMinutes }: CrisisSettings): number | null {
  if (phase.phase === 'calm' || phase.coolingSince === null) return null
  const cooled = phase.coolingSince + cooldownMinutes * minuteMs
  return cooled <= at ? cooled : null
}

function startedBy(
  step: CrisisStep,
  people: PeopleCounts,
  usualAt: (at: number) => Usual,
  settings: CrisisSettings,
): CrisisEvent | null {
  if (step.type !== 'enters' || !isAgainstShop(step.message)) return null
  // Knowing what is usual takes time, and is hardly ever needed.
  if (people.negative < settings.atLeast && people.largeNegative < settings.largeAtLeast) return null
  const usual = usualAt(step.at)
  const reason = alertReason(people, usual, settings)
  if (reason === null) return null
  const hours = settings.windowMinutes / 60
  const counts = {
    windowMs: settings.windowMinutes * minuteMs,
    negative: people.negative,
    others: people.others,
    large: people.largeNegative,
    usual: Math.round(meanOf(usual.rate) * hours * 100) / 100,
  }
  return { type: 'started', at: step.at, reason, counts }
}
