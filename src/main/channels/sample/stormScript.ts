import type { ChannelId } from '#shared/domain/accounts/channelId'
import { messageOf, type Scripted } from './script'
import { stormWords } from './stormWords'
import { person, story, them, type Person } from './story'

/** Messages of a storm on all channels together. */
export const stormSize = 300
/** The last of them are further messages of people who have written before. */
const peopleCount = 270

const minute = 60_000
const second = 1000
const channels = ['x', 'mastodon', 'bluesky', 'instagram', 'facebook'] as const
const languages = ['en', 'fr', 'en', 'pl'] as const

/**
 * What reaches one channel of a storm the owner wants to see, in arrival order; the same for the same `startedAt` (epoch
 * ms). The first people have just written when it starts, the last write 40 minutes later.
 */
export function stormScript(channelId: ChannelId, startedAt: number): readonly Scripted[] {
  return Array.from({ length: stormSize }, (_, number) => number)
    .filter((number) => channels[whoWrote(number) % channels.length] === channelId)
    .map((number) => stormMessage(channelId, number, startedAt))
}

function stormMessage(on: ChannelId, number: number, startedAt: number): Scripted {
  const who = whoWrote(number)
  const language = languages[who % languages.length] ?? 'en'
  const sentAt = startedAt + momentOf(number)
  const isComment = on === 'instagram' || on === 'facebook'
  const parts = {
    on,
    kind: isComment ? ('comment' as const) : ('mention' as const),
    lang: language,
    who: stranger(who, language),
    isSilent: true,
    lines: [them(0, '')],
  }
  const written = story(`storm-${startedAt}-${number}`, parts)
  return { at: sentAt, arrival: messageOf(written, '1', 'customer', stormText(number, language), sentAt) }
}

function whoWrote(number: number): number {
  return number < peopleCount ? number : (number * 7) % 40
}

/** Thin at first, then ever faster, then ebbing; ms from the start. */
function momentOf(number: number): number {
  if (number < 12) return -(12 - number) * 20 * second
  const part = (number - 12) / (stormSize - 12)
  // Half of them within the second fifth of the time.
  return Math.round(
    40 * minute * (part < 0.1 ? part : part < 0.6 ? 0.1 + (part - 0.1) * 0.5 : 0.35 + (part - 0.6) * 1.6),
  )
}

function stormText(number: number, language: keyof typeof stormWords): string {
  const words = stormWords[language]
  const oneOf = (texts: readonly string[], pace = 1): string => texts[Math.floor(number / pace) % texts.length] ?? ''
  const chosen = number % 14 === 9 ? words.kind : number % 10 < 6 ? words.copied : words.own
  return oneOf(chosen, 3)
    .replace('0000', String(2200 + number))
    .replace('TOWN', oneOf(words.towns, 5))
}

function stranger(who: number, language: keyof typeof stormWords): Person {
  const { firstNames, lastNames } = stormWords[language]
  const first = firstNames[who % firstNames.length] ?? ''
  const last = lastNames[(who * 5 + Math.floor(who / firstNames.length)) % lastNames.length] ?? ''
  const isKnown = who % 45 === 30
  return person(`storm_${who}`, `${first} ${last}`, {
    isVerified: isKnown,
    followerCount: isKnown ? 48_000 : 40 + who * 3,
  })
}
