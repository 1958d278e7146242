import type { DeliveryState } from '#shared/domain/outbox/delivery'
import type { Answer } from './deliveryScene'
import type { KnownReply } from './protocol'

/** The owner: writes each answer when its time has come, and again when the app died before it took it. */
export type Owner = {
  next(now: number): { readonly id: string; readonly toRemoteId: string; readonly text: string } | null
  nextAt(): number | null
  drafted(id: string): void
  heard(news: { readonly id: string; readonly code: string | null }, now: number): void
  moved(replyId: string, state: DeliveryState): void
  /** The app was started again: what is in the outbox was taken; what is not must still be a draft. */
  looks(replies: readonly KnownReply[], drafts: readonly string[], now: number): void
  taken(): readonly string[]
  lostDrafts(): number
  isAllSettled(): boolean
  troubles(): readonly string[]
}

type Plan = Answer & { at: number; tries: number; state: 'planned' | 'writing' | 'drafted' | 'taken' }

const laterMs = 15_000

export function createOwner(planned: readonly (Answer & { readonly at: number })[]): Owner {
  const plans: Plan[] = planned.map((answer) => ({ ...answer, tries: 0, state: 'planned' }))
  const states = new Map<string, DeliveryState>()
  const troubles: string[] = []
  let lostDrafts = 0
  const idOf = (plan: Plan): string => `reply-${plans.indexOf(plan)}-${plan.tries}`
  const byId = (id: string): Plan | undefined => plans.find((plan) => idOf(plan) === id)
  const later = (plan: Plan, at: number): void => {
    Object.assign(plan, { at, tries: plan.tries + 1, state: 'planned' })
  }
  const waiting = () => plans.filter(({ state }) => state === 'planned').sort((one, other) => one.at - other.at)[0]

  return {
    next(now) {
      const plan = waiting()
      if (!plan || plan.at > now) return null
      plan.state = 'writing'
      return { id: idOf(plan), toRemoteId: plan.toRemoteId, text: plan.text }
    },
    nextAt: () => waiting()?.at ?? null,
    drafted(id) {
      const plan = byId(id)
      if (plan?.state === 'writing') plan.state = 'drafted'
    },
    heard({ id, code }, now) {
      const plan = byId(id)
      if (!plan) return
      if (code === null) plan.state = 'taken'
      else later(plan, now + laterMs)
      if (code !== null && !['notFound', 'changedUnderYou'].includes(code)) troubles.push(`an answer: ${code}`)
    },
    moved: (replyId, state) => void states.set(replyId, state),
    looks(replies, drafts, now) {
      for (const { id, state } of replies) states.set(id, state)
      for (const plan of plans.filter(({ state }) => state === 'writing' || state === 'drafted')) {
        if (replies.some(({ id }) => id === idOf(plan))) plan.state = 'taken'
        else {
          if (plan.state === 'drafted' && !drafts.includes(plan.text)) lostDrafts += 1
          later(plan, now + laterMs)
        }
      }
    },
    taken: () => plans.filter(({ state }) => state === 'taken').map(idOf),
    lostDrafts: () => lostDrafts,
    isAllSettled: () =>
      plans.every((plan) => {
        const state = states.get(idOf(plan))
        return plan.state === 'taken' && (state === 'sent' || state === 'failed')
      }),
    troubles: () => troubles,
  }
}
