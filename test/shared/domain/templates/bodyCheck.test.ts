import { describe, expect, it } from 'vitest'

import { bodyCheck } from '#shared/domain/templates/bodyCheck'

describe('checking a body', () => {
  it('lists every field once, in its order', () => {
    const { problems, fields } = bodyCheck(
      'Hi {{ customer.first_name | default: "you" }}: {{ tracking_link }} {{ order.number }} {{ tracking_link }}',
    )
    expect(problems).toEqual([])
    expect(fields).toEqual([
      { name: 'customer.first_name', isKnown: true, hasDefault: true, meant: null },
      { name: 'tracking_link', isKnown: false, hasDefault: false, meant: null },
      { name: 'order.number', isKnown: true, hasDefault: false, meant: null },
    ])
  })

  it('counts a default only when every use has one or is a condition', () => {
    const hasDefault = (body: string) => bodyCheck(body).fields.map((field) => field.hasDefault)
    expect(hasDefault('{% if gift %}x{% endif %}')).toEqual([true])
    expect(hasDefault('{{ gift | upcase | default: "-" }}')).toEqual([true])
    expect(hasDefault('{% if gift %}{{ gift }}{% endif %}')).toEqual([false])
    expect(hasDefault('{{ "x" | append: gift | default: "-" }}')).toEqual([false])
  })

  it('does not list what the template itself sets', () => {
    const body =
      '{% assign a = "1" %}{{ a }}{% capture b %}2{% endcapture %}{{ b }}{% for c in (1..2) %}{{ c }}{{ forloop.index }}{% endfor %}'
    expect(bodyCheck(body)).toEqual({ problems: [], fields: [] })
    expect(bodyCheck('{% for c in (1..2) %}{% endfor %}{{ c }}').fields).toMatchObject([{ name: 'c' }])
  })

  it.each([
    ['{{ customer.firstname }}', 'customer.first_name'],
    ['{{ customer.firstName }}', 'customer.first_name'],
    ['{{ customer_first_name }}', 'customer.first_name'],
    ['{{ order.numbr }}', 'order.number'],
    ['{{ shop.opening_hour }}', 'shop.opening_hours'],
    ['{{ gift_note }}', null],
  ])('says which field %s probably means', (body, meant) => {
    expect(bodyCheck(body).fields).toMatchObject([{ isKnown: false, meant }])
  })

  it.each([
    ['Hi\n{% if x %}', 'blockNotClosed', 'if', 2, 1],
    ['a {{ x', 'outputNotClosed', null, 1, 3],
    ['a {% if', 'tagNotClosed', null, 1, 3],
    ['{{ x | shout }}', 'unknownFilter', 'shout', 1, 1],
    ['\n\n  {% frobnicate %}', 'unknownTag', 'frobnicate', 3, 3],
    ['{% else %}', 'strayTag', 'else', 1, 1],
    ['{{ shop }}', 'notAField', 'shop', 1, 4],
  ])('tells what is wrong in %j and where', (body, code, name, line, column) => {
    expect(bodyCheck(body)).toEqual({ problems: [{ code, name, line, column }], fields: [] })
  })

  it('lists every field that can have no value', () => {
    expect(bodyCheck('{{ shop }}\n{{ x.constructor }}').problems).toMatchObject([{ line: 1 }, { line: 2 }])
  })
})
