import { describe, expect, it } from 'vitest'

import type { TemplateFields } from '#shared/domain/templates/fieldValues'
import { renderTemplate } from '#shared/domain/templates/renderTemplate'

const fields: TemplateFields = {
  customer: { first_name: 'Marta', name: 'Marta {{ shop.name }} {% raw %} $& <b>' },
  order: {},
  shop: { name: 'Wild Clay' },
  conversation: { public: false, channel: 'X' },
}

const rendered = (body: string, form: Readonly<Record<string, string>> = {}) => renderTemplate(body, fields, form)
const missing = (...names: readonly string[]) => names.map((name) => ({ name, isKnown: name === 'order.number' }))

describe('filling a template', () => {
  it('puts the known values in', () => {
    expect(rendered('Hi {{ customer.first_name }}, from {{shop.name}}.')).toEqual({
      state: 'ready',
      text: 'Hi Marta, from Wild Clay.',
    })
  })

  it("writes a customer's own text as it is and never reads it as Liquid", () => {
    expect(rendered('{{ customer.name }}')).toEqual({ state: 'ready', text: 'Marta {{ shop.name }} {% raw %} $& <b>' })
  })

  it('never reads what was typed into the form as Liquid either', () => {
    expect(rendered('{{ note }}', { note: '{{ shop.name }} {% include "x" %}' })).toEqual({
      state: 'ready',
      text: '{{ shop.name }} {% include "x" %}',
    })
  })

  it('shows every gap and names it in the order of the text, each once', () => {
    expect(rendered('{{ order.number }}: {{ tracking_link }} {{ order.number }}')).toEqual({
      state: 'incomplete',
      text: '[order.number]: [tracking_link] [order.number]',
      missing: missing('order.number', 'tracking_link'),
    })
  })

  it('fills the gaps from the form, by the same names', () => {
    const form = { 'order.number': 'SB-1', tracking_link: 'https://example.com', 'parcel.weight': '2 kg' }
    expect(rendered('{{ order.number }} {{ tracking_link }} {{ parcel.weight }}', form)).toEqual({
      state: 'ready',
      text: 'SB-1 https://example.com 2 kg',
    })
  })

  it('takes a blank answer for none', () => {
    expect(rendered('{{ tracking_link }}', { tracking_link: '  ' })).toMatchObject({ state: 'incomplete' })
  })

  it('prefers what the owner typed to what is known', () => {
    expect(rendered('Hi {{ customer.first_name }}', { 'customer.first_name': 'Martusia' })).toMatchObject({
      text: 'Hi Martusia',
    })
  })

  it.each([
    ['{{ nick | default: "there" }}', 'there'],
    ['{{ nick | upcase | default: "there" }}', 'there'],
    ['{% assign nick = nick | default: "you" %}{{ nick }}', 'you'],
    ['{% if order.number %}{{ order.number }}{% else %}none{% endif %}', 'none'],
    ['{% unless gift %}plain{% endunless %}', 'plain'],
    ['{% case kind %}{% when "a" %}{{ order.number }}{% else %}other{% endcase %}', 'other'],
    ['{% if conversation.public %}{{ order.number }}{% endif %}private', 'private'],
    ['{% comment %}{{ order.number }}{% endcomment %}x', 'x'],
    ['{% if order.number == blank %}blank{% endif %}', 'blank'],
  ])('asks for nothing in %s', (body, text) => {
    expect(rendered(body)).toEqual({ state: 'ready', text })
  })

  it.each([
    ['{{ "No. " | append: order.number }}', ['order.number']],
    ['{% assign link = tracking_link %}Here: {{ link }}', ['tracking_link']],
    ['{% liquid\n echo tracking_link | upcase\n%}', ['tracking_link']],
    ['{% capture line %}{{ tracking_link }}{% endcapture %}{{ line }}', ['tracking_link']],
    ['{% if customer.first_name %}{{ tracking_link }}{% endif %}', ['tracking_link']],
    ['{{ order.number.size }}', ['order.number']],
    ['{{ order["number"] }}', ['order.number']],
    ['{{ numer_przesyłki }}', ['numer_przesyłki']],
    ['{{ a.b }}{{ a.c }}', ['a.b', 'a.c']],
  ])('asks in %s for the field by its path', (body, names) => {
    expect(rendered(body)).toMatchObject({ state: 'incomplete', missing: missing(...names) })
  })

  it('knows the loops, conditions and filters of Liquid', () => {
    const body =
      '{% for i in (1..3) %}{% if i == 2 %}{% continue %}{% endif %}{{ i }}{% cycle "a", "b" %}{% endfor %} ' +
      '{{ "a,b" | split: "," | join: "+" }} {{ customer.first_name | downcase | capitalize | truncate: 4, "" }} {{ 10 | minus: 3 }}'
    expect(rendered(body)).toEqual({ state: 'ready', text: '1a3b a+b Mart 7' })
  })

  it("takes an empty text for true, as Shopify's Liquid does", () => {
    expect(rendered('{% if "" %}true{% endif %}')).toMatchObject({ text: 'true' })
  })

  it('tidies blanks: none at the ends, at most two blank lines together', () => {
    expect(rendered('\n\n Hi  \r\n\n\n\n\n{% if gift %}x{% endif %}   \nBye\t\n\n')).toEqual({
      state: 'ready',
      text: 'Hi\n\n\nBye',
    })
  })

  it('refuses two fields of which one is inside the other', () => {
    expect(rendered('{{ parcel }} {{ parcel.link }}')).toMatchObject({
      state: 'broken',
      problem: { code: 'notAField' },
    })
    expect(rendered('{{ parcel.link }} {{ parcel }}')).toMatchObject({
      state: 'broken',
      problem: { code: 'notAField' },
    })
    expect(rendered('{{ customer.name.short }}')).toMatchObject({ state: 'broken', problem: { code: 'notAField' } })
  })

  it('changes neither the fields nor the form', () => {
    const before = JSON.stringify(fields)
    rendered('{% assign customer = "x" %}{% capture shop %}y{% endcapture %}{{ customer }}{{ shop }}{{ order.number }}')
    expect(JSON.stringify(fields)).toBe(before)
  })
})
