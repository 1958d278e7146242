import { describe, expect, it } from 'vitest'

import {
  isChronic,
  isThirdContact,
  noHistory,
  withComplaint,
  withContact,
} from '#shared/domain/customers/customerHistory'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const contacts = (...moments: readonly number[]) => moments.reduce(withContact, noHistory)
const complaints = (...moments: readonly number[]) =>
  moments.reduce((history, at) => withComplaint(history, 'waits', at), noHistory)

describe('the third contact', () => {
  it('is one within a day of the first', () => {
    expect(isThirdContact(contacts(0, 10 * hour))).toBe(false)
    expect(isThirdContact(contacts(0, 10 * hour, day))).toBe(true)
    expect(isThirdContact(contacts(0, 10 * hour, day + 1))).toBe(false)
    expect(isThirdContact(contacts(0, 10 * day, 10 * day + hour, 10 * day + 2 * hour))).toBe(true)
  })

  it('counts messages a few minutes apart once, however many follow each other', () => {
    expect(contacts(0, 9 * minute, 18 * minute, 27 * minute).contacts).toEqual([27 * minute])
    expect(contacts(0, 11 * minute).contacts).toEqual([0, 11 * minute])
  })

  it('takes one that came late where it belongs', () => {
    expect(contacts(5 * hour, 9 * hour, hour).contacts).toEqual([hour, 5 * hour, 9 * hour])
    expect(contacts(5 * hour, 9 * hour, 12 * hour, hour).contacts).toEqual([5 * hour, 9 * hour, 12 * hour])
    expect(contacts(5 * hour, 5 * hour - minute).contacts).toEqual([5 * hour])
  })
})

describe('a chronic complainer', () => {
  it('has complained six times within 90 days', () => {
    expect(isChronic(complaints(0, day, 2 * day, 3 * day, 90 * day))).toBe(false)
    expect(isChronic(complaints(0, day, 2 * day, 3 * day, 4 * day, 90 * day))).toBe(true)
    expect(isChronic(complaints(0, day, 2 * day, 3 * day, 4 * day, 90 * day + 1))).toBe(false)
  })

  it('stays one when the complaints are settled, which leaves none open', () => {
    const many = complaints(0, day, 2 * day, 3 * day, 4 * day, 5 * day)
    expect(many.openComplaints).toBe(6)
    const settled = many.complaints.reduce((history, at) => withComplaint(history, 'settled', at), many)
    expect(settled.openComplaints).toBe(0)
    expect(isChronic(settled)).toBe(true)
  })
})
