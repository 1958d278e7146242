import type { FieldSources } from '#shared/domain/templates/fieldValues'
import type { TemplateLanguage } from './written'
import type { Shop } from './shopSources'

const day = 24 * 60 * 60 * 1000

type Person = {
  readonly displayName: string
  readonly handle: string
  readonly value: string
  readonly subject: string
}

const people: { readonly [L in TemplateLanguage]: Person } = {
  en: { displayName: 'Emma Clarke', handle: '@emmaclarke', value: '£34.00', subject: 'Where is my parcel?' },
  fr: { displayName: 'Camille Martin', handle: '@camillemartin', value: '39,00 €', subject: 'Où est mon colis ?' },
  pl: { displayName: 'Marta Kowalska', handle: '@martak', value: '149,00 zł', subject: 'Gdzie jest moja paczka?' },
}

/** A made-up customer with a made-up order, at the owner's own shop. */
export function exampleSources(language: TemplateLanguage, shop: Shop, now: number): FieldSources {
  const { displayName, handle, value, subject } = people[language]
  return {
    ...shop,
    language,
    now,
    customer: { displayName, handle },
    order: { number: '10482', placedAt: now - 3 * day, value },
    conversation: { channel: 'X', subject, isPublic: true },
  }
}
