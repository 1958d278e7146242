import { describe, expect, it } from 'vitest'

import { deadlineOf, type DeadlineChoice, withDeadline } from '#shared/domain/deadlines/deadlinePolicy'
import { deadlinePlace, type DeadlinePlace, deadlinePlaces } from '#shared/domain/deadlines/deadlinePlace'
import type { Tier } from '#shared/domain/deadlines/tier'

const minutes = (count: number) => ({ unit: 'minutes', count })
const days = (count: number) => ({ unit: 'businessDays', count })

describe('deadlineOf', () => {
  it.each<[DeadlinePlace, Tier, object]>([
    ['x.public', 2, minutes(120)],
    ['x.public', 3, minutes(30)],
    ['x.private', 1, minutes(60)],
    ['facebook.private', 2, minutes(60)],
    ['facebook.public', 2, days(0)],
    ['mail.private', 2, days(0)],
    ['mail.private', 3, minutes(30)],
    ['feeds.listening', 1, days(0)],
    ['sale', 1, minutes(60)],
    ['sale', 3, minutes(30)],
    ['promise', 1, days(3)],
    ['promise', 2, days(1)],
    ['promise', 3, minutes(120)],
  ])('is the default of the product for %s, tier %i', (place, tier, expected) => {
    expect(deadlineOf([], place, tier)).toEqual(expected)
  })

  it('is what the owner chose, for that place and tier alone', () => {
    const choices: DeadlineChoice[] = [{ place: 'x.public', tier: 2, deadline: { unit: 'none' } }]
    expect(deadlineOf(choices, 'x.public', 2)).toEqual({ unit: 'none' })
    expect(deadlineOf(choices, 'x.public', 1)).toEqual(minutes(120))
    expect(deadlineOf(choices, 'x.private', 2)).toEqual(minutes(60))
  })
})

describe('deadlinePlace', () => {
  it.each([
    ['x', 'mention', 'x.public'],
    ['facebook', 'comment', 'facebook.public'],
    ['facebook', 'review', 'facebook.public'],
    ['instagram', 'directMessage', 'instagram.private'],
    ['mail', 'mail', 'mail.private'],
    ['feeds', 'listening', 'feeds.listening'],
    ['mastodon', 'listening', 'mastodon.public'],
    ['mail', 'mention', 'mail.private'],
  ] as const)('%s, %s', (channelId, kind, expected) => {
    expect(deadlinePlace(channelId, kind)).toBe(expected)
    expect(deadlinePlaces).toContain(expected)
  })
})

describe('withDeadline', () => {
  const none = { unit: 'none' } as const
  const mail = { place: 'mail.private', tier: 2, deadline: none } as const
  const sale = { place: 'sale', tier: 1, deadline: { unit: 'minutes', count: 30 } } as const

  it('takes the place of an earlier choice and leaves the others', () => {
    const choices = withDeadline(withDeadline([mail], sale), { ...mail, deadline: { unit: 'minutes', count: 60 } })
    expect(choices).toEqual([sale, { ...mail, deadline: { unit: 'minutes', count: 60 } }])
  })

  it('keeps nothing for what is the default', () => {
    expect(withDeadline([mail, sale], { ...mail, deadline: { unit: 'businessDays', count: 0 } })).toEqual([sale])
  })
})
