import type { FieldName } from './fields'
import { firstName } from './firstName'
import type { TemplateLanguage } from './template'

/** What is known when a template is filled. Null or blank: not known. */
export type FieldSources = {
  readonly language: TemplateLanguage
  readonly now: number
  /** IANA, such as `Europe/Warsaw`. */
  readonly timeZone: string
  readonly customer: { readonly displayName: string | null; readonly handle: string | null }
  /** `value` as it is to be read, with its currency; `placedAt` is an instant. */
  readonly order: {
    readonly number: string | null
    readonly placedAt: number | null
    readonly value: string | null
  } | null
  readonly shop: {
    readonly name: string | null
    readonly email: string | null
    readonly phone: string | null
    readonly website: string | null
    readonly returnDays: number | null
    readonly openingHours: string | null
  }
  readonly owner: { readonly name: string | null; readonly initials: string | null }
  readonly conversation: { readonly channel: string; readonly subject: string | null; readonly isPublic: boolean }
}

/** Values by group and field, in objects without a prototype; what is not known is not there. */
export type TemplateFields = { readonly [group: string]: { readonly [field: string]: string | boolean } }

const longestValue = 300
const dayMs = 24 * 60 * 60 * 1000

/** The values of the merge fields. Texts are values only: Liquid inside them is never read. */
export function fieldValues(sources: FieldSources): TemplateFields {
  const { customer, order, shop, owner, conversation } = sources
  return grouped({
    'customer.first_name': customer.displayName === null ? null : firstName(customer.displayName),
    'customer.name': customer.displayName,
    'customer.handle': customer.handle,
    'order.number': order?.number ?? null,
    'order.date': orderDay(sources),
    'order.value': order?.value ?? null,
    'shop.name': shop.name,
    'shop.email': shop.email,
    'shop.phone': shop.phone,
    'shop.website': shop.website,
    'shop.return_days': shop.returnDays === null ? null : String(shop.returnDays),
    'shop.opening_hours': shop.openingHours,
    'owner.name': owner.name,
    'owner.initials': owner.initials,
    'conversation.channel': conversation.channel,
    'conversation.subject': conversation.subject,
    'conversation.public': conversation.isPublic,
    ...dates(sources),
  })
}

function orderDay(sources: FieldSources): string | null {
  const placedAt = sources.order?.placedAt ?? null
  return placedAt === null ? null : dayText(sources, placedAt, { day: 'numeric', month: 'long' })
}

type DateField = Extract<FieldName, `date.${string}`>

function dates(sources: FieldSources): Readonly<Record<DateField, string>> {
  const after = (days: number) => dayText(sources, dayAfter(sources, days), { day: 'numeric', month: 'long' })
  return {
    'date.today': after(0),
    'date.today_long': dayText(sources, sources.now, { day: 'numeric', month: 'long', year: 'numeric' }),
    'date.tomorrow': after(1),
    'date.weekday': dayText(sources, sources.now, { weekday: 'long' }),
    'date.in_two_days': after(2),
    'date.in_three_days': after(3),
    'date.in_a_week': after(7),
    'date.in_two_weeks': after(14),
  }
}

/** Noon there, so that no change of the clocks moves the day. */
function dayAfter({ now, timeZone }: FieldSources, days: number): number {
  const hour = Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now))
  return now + (12 - hour) * (dayMs / 24) + days * dayMs
}

/** English as in Europe, the day before the month; French counts the first of a month as an ordinal. */
function dayText({ language, timeZone }: FieldSources, at: number, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone }).format(at)
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

function grouped(values: Readonly<Record<FieldName, string | boolean | null>>): TemplateFields {
  const groups = withoutPrototype<Record<string, string | boolean>>()
  for (const [path, value] of Object.entries(values)) {
    const [group = '', field = ''] = path.split('.')
    const known = typeof value === 'string' ? oneLine(value) : value
    groups[group] ??= withoutPrototype()
    if (known !== null && known !== '') groups[group][field] = known
  }
  return groups
}

/** A display name with line breaks or signs that turn the writing direction must not change the text around it. */
function oneLine(value: string): string {
  const clean = value
    .slice(0, longestValue * 2)
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
  return clean
    .trim()
    .slice(0, longestValue)
    .replace(/[\ud800-\udfff]/gu, '')
    .trim()
}

function withoutPrototype<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>
}
