import type { Delivery } from '#shared/domain/outbox/delivery'
import type { Hold } from '#shared/domain/outbox/hold'
import type { Reply } from '#shared/domain/outbox/reply'
import { describe, expect, it } from 'vitest'

import { createTranslate } from '#shared/i18n/translate'
import { aReply, deliveries } from '#test/builders/replies'
import { deliveryWords } from '../../../src/renderer/ui/deliveryWords'
import { durationWords } from '../../../src/renderer/ui/durationWords'
import { handleWords } from '../../../src/renderer/ui/handleWords'
import { initials } from '../../../src/renderer/ui/initials'
import { dayWords, momentWords } from '../../../src/renderer/ui/momentWords'

const t = createTranslate('en')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const minute = 60_000

describe('durationWords', () => {
  it.each([
    [-5, '0 s'],
    [59_999, '59 s'],
    [18 * minute, '18 min'],
    [60 * minute, '1 h'],
    [130 * minute, '2 h 10'],
    [65 * minute, '1 h 05'],
    [47 * 60 * minute, '47 h'],
    [50 * 60 * minute, '2 days'],
  ])('words %d ms as %s', (ms, words) => {
    expect(plain(durationWords(ms, t))).toBe(words)
  })

  it('counts days as Polish does', () => {
    expect(durationWords(3 * 24 * 60 * minute, createTranslate('pl'))).toBe('3 dni')
  })
})

describe('moments', () => {
  const now = new Date(2026, 10, 22, 9, 0).getTime()
  const late = new Date(2026, 10, 21, 23, 50).getTime()

  it('are a time today and a date before', () => {
    expect(momentWords(now, now, 'en')).toBe('09:00')
    expect(momentWords(late, now, 'en')).toBe('21 Nov, 23:50')
  })

  it('know yesterday by the calendar, not by 24 hours', () => {
    expect(dayWords(now, now, t, 'en')).toBe('Today')
    expect(dayWords(late, now, t, 'en')).toBe('Yesterday')
    expect(dayWords(new Date(2026, 10, 17).getTime(), now, t, 'en')).toBe('Tuesday 17 November')
    expect(dayWords(new Date(2025, 10, 17).getTime(), now, t, 'en')).toContain('2025')
  })
})

describe('people', () => {
  it.each([
    ['Marta Kowalska', 'MK'],
    ['élodie', 'É'],
    ['@sam.clay', 'SC'],
    ['🌿 Zofia 🌿', 'Z'],
    ['ليلى الورّاق', 'لا'],
    ['🌿', '?'],
    ['', '?'],
  ])('%o have the initials %o', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })

  it('are named as their channel names them', () => {
    expect(handleWords({ channelId: 'x', handle: 'martak', name: 'Marta' })).toBe('@martak')
    expect(handleWords({ channelId: 'bluesky', handle: '@a.b', name: 'A' })).toBe('@a.b')
    expect(handleWords({ channelId: 'mail', handle: 'a@b.example', name: 'A' })).toBe('a@b.example')
    expect(handleWords({ channelId: 'facebook', handle: '', name: 'Marta' })).toBe('Marta')
  })
})

describe('deliveryWords', () => {
  const words = (delivery: Delivery, parts: Partial<Reply> = {}, hold?: Hold) =>
    deliveryWords({ reply: aReply({ delivery, ...parts }), hold, channelName: 'X', now: 1_000_000, t, language: 'en' })

  it('say where a reply stands and what comes next', () => {
    expect(words({ ...deliveries.queued, notBefore: 1_007_200 })).toBe('Leaves in 8 s.')
    expect(words({ ...deliveries.queued, notBefore: 900_000 })).toBe('Queued. It leaves as soon as it can.')
    expect(words(deliveries.waiting)).toMatch(/^Not sent yet; next try at .*\. There is no connection/)
    expect(words(deliveries.unconfirmed)).toBe('Cut off while sending. Looking at X whether it is there.')
    expect(words({ ...deliveries.unconfirmed, nextLookAt: null })).toMatch(/Look there, then decide\.$/)
    expect(words(deliveries.sent)).toMatch(/^Sent \d\d:\d\d$/)
  })

  it('say when a planned reply leaves, and what a held one waits for', () => {
    const plannedAt = 1_000_000 + 3_600_000
    expect(words({ ...deliveries.queued, notBefore: plannedAt }, { plannedAt })).toMatch(
      /^Leaves .*, unless the customer writes first\.$/,
    )
    const hold: Hold = { as: 'notice', state: 'queued', reason: null }
    expect(words(deliveries.queued, {}, hold)).toBe('Held until the private message is sent.')
    expect(words(deliveries.queued, {}, { ...hold, state: 'failed', reason: { code: 'replyNotAllowed' } })).toMatch(
      /^Held: the private message is not sent\. The network does not let/,
    )
    expect(words(deliveries.queued, {}, { ...hold, as: 'part' })).toBe('Follows once the part before is sent.')
  })

  it('promises no time to a reply that waits for a sign-in', () => {
    expect(words({ ...deliveries.waiting, reason: { code: 'authExpired' } })).toBe(
      'Not sent yet. It leaves after you sign in again.',
    )
  })
})
