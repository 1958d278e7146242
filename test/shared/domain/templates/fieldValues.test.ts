import { describe, expect, it } from 'vitest'

import { fieldGroups, fields } from '#shared/domain/templates/fields'
import { fieldValues, type FieldSources, type TemplateFields } from '#shared/domain/templates/fieldValues'

const known: FieldSources = {
  language: 'en',
  now: Date.UTC(2027, 1, 27, 23, 30),
  timeZone: 'Europe/Paris',
  customer: { displayName: 'Marta Kowalska', handle: '@marta' },
  order: { number: 'SB-1', placedAt: Date.UTC(2027, 1, 3, 12), value: '24.50 EUR' },
  shop: {
    name: 'Wild Clay',
    email: 'a@example.com',
    phone: '+48 600 000 000',
    website: 'https://example.com',
    returnDays: 14,
    openingHours: 'Mon-Fri 10-18',
  },
  owner: { name: 'Ewa', initials: 'EW' },
  conversation: { channel: 'X', subject: 'Where is my parcel', isPublic: true },
}

const unknown: FieldSources = {
  ...known,
  customer: { displayName: null, handle: null },
  order: null,
  shop: { name: null, email: null, phone: null, website: null, returnDays: null, openingHours: null },
  owner: { name: null, initials: null },
  conversation: { channel: 'X', subject: null, isPublic: false },
}

function paths(values: TemplateFields): readonly string[] {
  return Object.entries(values).flatMap(([group, held]) => Object.keys(held).map((field) => `${group}.${field}`))
}

describe('the values of the merge fields', () => {
  it('are all of the table when everything is known', () => {
    expect([...paths(fieldValues(known))].sort()).toEqual(Object.keys(fields).sort())
  })

  it('leave out what is not known, and only what may be missing', () => {
    const present = paths(fieldValues(unknown))
    const always = Object.entries(fields).flatMap(([name, { isAlwaysKnown }]) => (isAlwaysKnown ? name : []))
    expect([...present].sort()).toEqual(always.sort())
    expect(Object.keys(fieldValues(unknown)).sort()).toEqual([...fieldGroups].sort())
  })

  it('leave out blank texts and a first name nobody has', () => {
    const values = fieldValues({ ...known, customer: { displayName: 'wild_marta99', handle: '  ' } })
    expect(values['customer']).toEqual({ name: 'wild_marta99' })
  })

  it('have no prototype to read anything else from', () => {
    const values = fieldValues(known)
    expect(Object.getPrototypeOf(values)).toBeNull()
    for (const group of Object.values(values)) expect(Object.getPrototypeOf(group)).toBeNull()
  })

  it("name days in the variant's language, in the shop's time zone", () => {
    expect(fieldValues(known)['date']).toEqual({
      today: '28 February',
      today_long: '28 February 2027',
      tomorrow: '1 March',
      weekday: 'Sunday',
      in_two_days: '2 March',
      in_three_days: '3 March',
      in_a_week: '7 March',
      in_two_weeks: '14 March',
    })
    expect(fieldValues({ ...known, language: 'fr' })['date']).toMatchObject({
      tomorrow: '1er mars',
      weekday: 'dimanche',
    })
    expect(fieldValues({ ...known, language: 'pl' })['date']).toMatchObject({
      tomorrow: '1 marca',
      weekday: 'niedziela',
    })
    expect(fieldValues({ ...known, timeZone: 'America/New_York' })['date']).toMatchObject({ today: '27 February' })
  })

  it('count days by the calendar where clocks change', () => {
    const before = { ...known, timeZone: 'Europe/Warsaw', now: Date.UTC(2027, 9, 30, 22, 30) }
    expect(fieldValues(before)['date']).toMatchObject({ today: '31 October', tomorrow: '1 November' })
    const spring = { ...known, timeZone: 'Europe/Warsaw', now: Date.UTC(2027, 2, 27, 22, 59) }
    expect(fieldValues(spring)['date']).toMatchObject({
      today: '27 March',
      tomorrow: '28 March',
      in_two_days: '29 March',
    })
  })

  it("are one clean line each, whatever a customer's name holds", () => {
    const displayName = ' Ma\nrta\u202e \u2028{{ shop.name }}\u0000 ' + 'x'.repeat(1_000)
    const name = String(fieldValues({ ...known, customer: { displayName, handle: null } })['customer']?.['name'])
    expect(name.startsWith('Ma rta {{ shop.name }} x')).toBe(true)
    expect(name).toHaveLength(300)
    const emoji = 'x'.repeat(299) + '🌸'
    expect(fieldValues({ ...known, customer: { displayName: emoji, handle: null } })['customer']?.['name']).toBe(
      'x'.repeat(299),
    )
  })
})
