import { describe, expect, it } from 'vitest'

import { crisisState } from '#shared/domain/crisis/crisisState'
import { chanceFrom } from '#test/builders/chance'
import { aComplaint, crisisSettings, dayMs, ordinaryMessages, weekMs } from '#test/builders/crisisMessages'

const since = Date.parse('2026-02-23T00:00:00Z')

/**
 * Four weeks and a busy one: any size of shop, Monday mornings up to four times busier, in the last week a sale with up to
 * thirty times as many messages for a day and one furious customer.
 */
function quietButBusy(seed: number) {
  const chance = chanceFrom(seed)
  const shop = {
    busyHour: 0.5 + 12 * chance() ** 2,
    negativeShare: 0.03 + 0.17 * chance(),
    verifiedShare: 0.15 * chance(),
    timesOnMonday: 1 + 3 * chance(),
  }
  const saleFrom = since + 4 * weekMs + Math.floor(chance() * 6) * dayMs
  const timesInSale = 3 + 27 * chance()
  const isSale = (at: number) => at >= saleFrom && at < saleFrom + dayMs
  const span = { from: since, to: since + 5 * weekMs }
  const messages = ordinaryMessages(span, shop, chance, (at) => (isSale(at) ? timesInSale : 1))
  const furious = Array.from({ length: 12 }, (_, number) =>
    aComplaint(saleFrom + 2 * dayMs + number * 120_000, { personId: 'furious', isVerified: true }),
  )
  return { messages: [...messages, ...furious], events: [], watchedSince: since }
}

describe('a quiet but busy week', () => {
  it.each(Array.from({ length: 50 }, (_, seed) => seed))('starts no alert (%i)', (seed) => {
    expect(crisisState(quietButBusy(seed), since + 5 * weekMs, crisisSettings()).fresh).toEqual([])
  })

  it('starts none on the second Monday of a new shop, and hardly ever one on its first day', () => {
    const shop = { busyHour: 6, negativeShare: 0.15, verifiedShare: 0.05, timesOnMonday: 4 }
    const weeks = Array.from({ length: 40 }, (_, seed) => {
      const messages = ordinaryMessages({ from: since, to: since + weekMs + dayMs }, shop, chanceFrom(seed))
      return { messages, events: [], watchedSince: since }
    })
    const alertsUntil = (now: number) =>
      weeks.filter((week) => crisisState(week, now, crisisSettings()).fresh.length > 0)
    // What came in the seven days before is looked at, so from the first Tuesday on.
    expect(alertsUntil(since + weekMs + dayMs)).toEqual([])
    expect(alertsUntil(since + dayMs).length).toBeLessThanOrEqual(1)
  })
})
