import { crisisSettingsSchema, type CrisisSettings } from '#shared/domain/crisis/crisisSettings'
import type { CrisisMessage } from '#shared/domain/crisis/crisisMessage'
import { createWeekClock } from '#shared/domain/crisis/weekClock'

import { oneOf, poisson, type Chance } from './chance'

export const hourMs = 3_600_000
export const dayMs = 24 * hourMs
export const weekMs = 7 * dayMs
const warsaw = createWeekClock('Europe/Warsaw')

export function crisisSettings(settings: Partial<CrisisSettings> = {}): CrisisSettings {
  return { ...crisisSettingsSchema.parse({ timeZone: 'Europe/Warsaw' }), ...settings }
}

/** A negative mention by somebody nobody knows, unless said otherwise. */
export function aComplaint(at: number, message: Partial<CrisisMessage> = {}): CrisisMessage {
  return {
    id: `m${at}`,
    personId: `p${at}`,
    sentAt: at,
    receivedAt: at,
    isPublic: true,
    sentiment: 'negative',
    tier: 2,
    isVerified: false,
    followerCount: 80,
    ...message,
  }
}

/** How an ordinary shop is written to. */
export type Ordinary = {
  /** Public messages in a busy daytime hour. */
  readonly busyHour: number
  readonly negativeShare: number
  readonly verifiedShare: number
  /** How much busier Monday from 8 to 12 is. */
  readonly timesOnMonday: number
}

/** Messages from one moment to another as days go: few at night, many by day, private ones among them. */
export function ordinaryMessages(
  { from, to }: { readonly from: number; readonly to: number },
  shop: Ordinary,
  chance: Chance,
  timesAt: (at: number) => number = () => 1,
): readonly CrisisMessage[] {
  const messages: CrisisMessage[] = []
  for (let hour = from; hour < to; hour += hourMs) {
    const count = poisson(shop.busyHour * dayShape(hour, shop) * timesAt(hour), chance)
    for (let number = 0; number < count; number++) {
      const at = hour + Math.floor(chance() * hourMs)
      const isNegative = chance() < shop.negativeShare
      messages.push(
        aComplaint(at, {
          id: `o${hour}-${number}`,
          personId: `c${Math.floor(chance() * 5000)}`,
          receivedAt: at + Math.floor(chance() * 240_000),
          isPublic: chance() < 0.8,
          sentiment: isNegative ? 'negative' : oneOf(['neutral', 'positive'], chance),
          tier: isNegative && chance() < 0.2 ? 3 : 1,
          isVerified: chance() < shop.verifiedShare,
        }),
      )
    }
  }
  return messages
}

function dayShape(at: number, { timesOnMonday }: Ordinary): number {
  const hourOfWeek = warsaw.hourOfWeek(at)
  const hour = hourOfWeek % 24
  const ofDay = hour < 7 ? 0.05 : hour < 9 ? 0.5 : hour < 20 ? 1 : 0.4
  return Math.floor(hourOfWeek / 24) === 1 && hour >= 8 && hour < 12 ? ofDay * timesOnMonday : ofDay
}
