import { describe, expect, it } from 'vitest'

import { ok } from '#shared/domain/result'
import type { MessageArrival } from '#shared/domain/conversations/arrival'
import { chanceFrom, oneOf, poisson } from '#test/builders/chance'
import { createSampleChannel } from '../../../../src/main/channels/sample/index'
import { messageOf } from '../../../../src/main/channels/sample/script'
import { person, story, them } from '../../../../src/main/channels/sample/story'
import type { Channel } from '../../../../src/main/channels/channel'
import { createSampleStage } from '../../../fakes/sampleStage'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** A Monday. */
const openedAt = Date.UTC(2026, 10, 16, 0)

const ordinary = [
  'Do you also have the tall planter in green?',
  'What are your opening hours on Saturday?',
  'The blue mugs are beautiful, thank you!',
  'Est-ce que la théière verte est en stock ?',
  'Merci pour la livraison rapide, tout est parfait.',
  'Czy macie jeszcze niebieskie kubki?',
  'Paczka doszła, dziękuję, piękna robota!',
  'Is the tall planter frost-proof?',
  'Just put my first flowers into the new vase, love it.',
  'Any discount for the winter sale?',
  'Kiedy zaczyna się wyprzedaż?',
  'Faites-vous des cartes cadeaux ?',
]
const complaints = [
  'My parcel still has not arrived, this is really annoying.',
  'The handle came off after two days. Very disappointed.',
  'Ma commande est arrivée cassée, je suis déçue.',
  'Nikt nie odpowiada na maile, fatalna obsługa.',
]

/**
 * A week of one busy shop on X: by day some twenty people an hour, on the Thursday of a sale three times as many. Triage
 * takes one of the ordinary texts for negative, so that about one in eight counts as a complaint.
 */
function busyWeek(now: () => number): Channel {
  const chance = chanceFrom(7)
  const arrivals: MessageArrival[] = []
  for (let hour = 0; hour < 7 * 24; hour++) {
    const isDay = hour % 24 >= 8 && hour % 24 < 20
    const isSale = Math.floor(hour / 24) === 3
    const count = poisson(isDay ? (isSale ? 60 : 20) : 2, chance)
    for (let number = 0; number < count; number++) {
      const text = oneOf(chance() < 0.07 ? complaints : ordinary, chance)
      const who = person(`buyer_${hour}_${number}`, `Buyer ${hour} ${number}`, { followerCount: 90 })
      const parts = { on: 'x', kind: 'mention', lang: null, who, lines: [them(0, text)] } as const
      const at = openedAt + hour * hourMs + Math.floor(chance() * hourMs)
      arrivals.push(messageOf(story(`busy-${hour}-${number}`, parts), '1', 'customer', text, at))
    }
  }
  arrivals.sort((one, other) => one.sentAt - other.sentAt)
  return {
    ...createSampleChannel({ channelId: 'x', now, openedAt }),
    fetchNew: async (_session, { cursor }) => {
      const from = Number(cursor.index ?? 0)
      const due = arrivals.slice(from, from + 50).filter(({ sentAt }) => sentAt <= now())
      const index = from + due.length
      const next = arrivals[index]?.sentAt ?? Infinity
      const rest = { costs: [], skippedCount: 0, trouble: null }
      return ok({ arrivals: due, cursor: { index: String(index) }, hasMore: next <= now(), ...rest })
    },
  }
}

describe('a week of quiet but busy days', () => {
  it('is no crisis, whatever a sale brings', async () => {
    let now = () => openedAt
    const stage = await createSampleStage(openedAt, () => [busyWeek(() => now())])
    now = stage.clock.now
    for (let at = 0; at < 7 * dayMs; at += hourMs / 4) {
      stage.clock.sleep(hourMs / 4)
      await stage.clock.advance(0)
      expect(stage.shop.automaticReplies.mayAnswer(null).isAllowed).toBe(true)
    }
    const changes = stage.store.log.flat()
    expect(changes.filter(({ type }) => type === 'messageTriaged').length).toBeGreaterThan(2000)
    expect(changes.filter(({ type }) => type === 'crisisChanged')).toEqual([])
    expect(stage.alerts).toEqual([])
  }, 300_000)
})
