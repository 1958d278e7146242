import { describe, expect, it } from 'vitest'

import { unresolvedField } from '#shared/domain/templates/unresolvedField'

describe('unresolvedField', () => {
  it.each([
    ['Hi {{ customer.first_name }},', '{{ customer.first_name }}'],
    ['{% if order.number %}', '{% if order.number %}'],
    ['Hi [name],', '[name]'],
    ['Bonjour [Prénom],', '[Prénom]'],
    ['Dzień dobry [imię],', '[imię]'],
    ['It costs [ORDER_NUMBER].', '[ORDER_NUMBER]'],
  ])('finds in %o what is still to be filled in', (text, field) => {
    expect(unresolvedField(text)).toBe(field)
  })

  it.each([
    'It left this morning.',
    'He wrote “recieved [sic]”.',
    'See [date](https://shop.example)',
    'A set {of braces}',
    'if (a[1] > b[2])',
    '',
  ])('leaves %o alone', (text) => {
    expect(unresolvedField(text)).toBeNull()
  })
})
