import { describe, expect, it } from 'vitest'

import { textLength } from '#shared/domain/drafts/length'
import { bodyCheck } from '#shared/domain/templates/bodyCheck'
import { fieldValues, type FieldSources } from '#shared/domain/templates/fieldValues'
import { renderTemplate } from '#shared/domain/templates/renderTemplate'
import { isPublicStarter, starterIds, starterPack } from '#shared/domain/templates/starterPack'
import { templateSchema, type TemplateLanguage } from '#shared/domain/templates/template'

const languages: readonly TemplateLanguage[] = ['en', 'fr', 'pl']
const pack = starterPack({ language: 'en', now: 5, idOf: (starterId) => `t-${starterId}` })
const bodies = pack.flatMap(({ starterId, variants }) =>
  variants.map(({ language, body }) => ({ starterId: starterId ?? '', language, body })),
)

/** What a starter may ask for. A new name here is a new line in the owner's form: think before adding one. */
const formFields = new Set(
  (
    'tracking_link sent_on delivered_on return_address refund_amount amount back_on product product_link measurements answer ' +
    'closed_from closed_until price delivery_price sale_starts minimum_order discount_code what_i_do topic ' +
    'shop.opening_hours'
  ).split(' '),
)

const sources = (language: TemplateLanguage, isPublic: boolean): FieldSources => ({
  language,
  now: Date.UTC(2027, 8, 22, 9),
  timeZone: 'Europe/Warsaw',
  customer: { displayName: 'Alexandrine Wiśniewska', handle: '@alex' },
  order: { number: 'SB-20431', placedAt: Date.UTC(2027, 8, 1), value: '45.00 EUR' },
  shop: {
    name: 'Wild Clay',
    email: null,
    phone: null,
    website: null,
    returnDays: 30,
    openingHours: 'Mon-Fri 10:00-18:00, Sat 10:00-14:00',
  },
  owner: { name: 'Ewa', initials: 'E' },
  conversation: { channel: 'X', subject: null, isPublic },
})

const form: Readonly<Record<string, string>> = Object.fromEntries(
  [...formFields].map((name) => [name, name.endsWith('link') ? 'https://example.com/a' : '24 December']),
)

describe('the starter pack', () => {
  it('has at least 24 valid templates with every language and its own name and id', () => {
    expect(pack.length).toBeGreaterThanOrEqual(24)
    for (const template of pack) {
      expect(templateSchema.safeParse(template).error).toBeUndefined()
      expect(template.variants.map(({ language }) => language)).toEqual(languages)
    }
    for (const language of languages) {
      const names = starterPack({ language, now: 5, idOf: (id) => id }).map(({ name }) => name)
      expect(new Set(names).size).toBe(starterIds.length)
    }
  })

  it("is named in the owner's language and dated by the caller", () => {
    const [first] = starterPack({ language: 'pl', now: 7, idOf: (id) => `x-${id}` })
    expect(first).toMatchObject({
      id: 'x-whereIsMyOrder',
      name: 'Gdzie jest moje zamówienie',
      createdAt: 7,
      updatedAt: 7,
    })
  })

  it.each(bodies)('reads cleanly and asks only for named fields: $starterId in $language', ({ body }) => {
    const check = bodyCheck(body)
    expect(check.problems).toEqual([])
    for (const field of check.fields) {
      if (!field.isKnown) expect(field).toMatchObject({ meant: null })
      if (!field.isKnown) expect(formFields).toContain(field.name)
    }
  })

  it.each(bodies)('is ready once the form is filled: $starterId in $language', ({ body, language }) => {
    for (const isPublic of [true, false]) {
      const known = renderTemplate(body, fieldValues(sources(language, isPublic)), form)
      expect(known.state).toBe('ready')
      if (known.state === 'ready') expect(known.text).not.toMatch(/[{}[\]]| {2}|undefined/)
    }
  })

  it.each(bodies)('asks for no value that only some conversations have: $starterId in $language', ({ body }) => {
    const nothing = { customer: {}, order: {}, shop: {}, owner: {}, conversation: {} }
    const rendered = renderTemplate(body, { ...fieldValues(sources('en', true)), ...nothing }, {})
    const missing = rendered.state === 'incomplete' ? rendered.missing.map(({ name }) => name) : []
    for (const name of missing) expect(formFields).toContain(name)
  })

  it('asks for the same fields in every language', () => {
    for (const { variants } of pack) {
      const asked = variants.map(({ body }) =>
        bodyCheck(body).fields.flatMap(({ name, isKnown }) => (isKnown ? [] : name)),
      )
      for (const names of asked) expect([...names].sort()).toEqual([...(asked[0] ?? [])].sort())
    }
  })

  it.each(bodies.filter(({ starterId }) => starterIds.some((id) => id === starterId && isPublicStarter(id))))(
    'fits a post on X where it is meant for everyone: $starterId in $language',
    ({ body, language }) => {
      const rendered = renderTemplate(body, fieldValues(sources(language, true)), form)
      const text = rendered.state === 'ready' ? rendered.text : ''
      expect(textLength({ unit: 'xWeighted', limit: 280 }, text).used).toBeGreaterThan(20)
      expect(textLength({ unit: 'xWeighted', limit: 280 }, text).left).toBeGreaterThanOrEqual(0)
      expect(body).not.toContain('order.')
    },
  )

  it.each(bodies)('says it warmly and once: $starterId in $language', ({ body }) => {
    expect(body).not.toMatch(/\b(?:just|simply|il suffit|simplement|po prostu|wystarczy tylko)\b/i)
    expect(body).not.toMatch(
      /inconvenience|désagrément|niedogodno|your satisfaction|valued customer|patience|cierpliwo/i,
    )
    expect(body).not.toMatch(/\b(?:e-?mail|phone|call us|téléphone|appelez|telefon|zadzwo)/i)
    expect((body.match(/sorry|apolog|excuse|désolé|regrette|przepraszam|przykro/gi) ?? []).length).toBeLessThanOrEqual(
      1,
    )
  })

  it("leaves the owner's and the customer's gender open", () => {
    const fr = bodies.filter(({ language }) => language === 'fr').map(({ body }) => body)
    const pl = bodies.filter(({ language }) => language === 'pl').map(({ body }) => body)
    for (const body of fr) expect(body).not.toMatch(/je suis (?:désolé|navré|ravi)|me suis \w+é\b|serez remboursé/i)
    for (const body of pl)
      expect(body).not.toMatch(/\p{L}(?:łem|łam|łeś|łaś)(?!\p{L})|(?<!\p{L})Pan(?:a|u|i|ią)?(?!\p{L})/u)
  })
})
