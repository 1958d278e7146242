/** `date`: a day in words; `flag`: true or false, for conditions. */
export type FieldKind = 'text' | 'date' | 'flag'

/** One merge field. `isAlwaysKnown`: it has a value in every conversation, so it never has to be asked. */
export type FieldEntry = { readonly kind: FieldKind; readonly isAlwaysKnown: boolean }

const maybe: FieldEntry = { kind: 'text', isAlwaysKnown: false }
const always: FieldEntry = { kind: 'text', isAlwaysKnown: true }
const day: FieldEntry = { kind: 'date', isAlwaysKnown: true }

/** The merge fields a template may use. Any other name becomes a line of the form the owner fills. */
export const fields = {
  /** From the display name; absent where that is a handle, a shop, an emoji or a single letter. */
  'customer.first_name': maybe,
  /** The display name as the customer writes it. */
  'customer.name': maybe,
  /** With its @ where the network has one. */
  'customer.handle': maybe,
  'order.number': maybe,
  'order.date': { kind: 'date', isAlwaysKnown: false },
  'order.value': maybe,
  'shop.name': maybe,
  'shop.email': maybe,
  'shop.phone': maybe,
  'shop.website': maybe,
  /** How many days a customer has to send something back, as digits. */
  'shop.return_days': maybe,
  'shop.opening_hours': maybe,
  'owner.name': maybe,
  'owner.initials': maybe,
  /** The network's own name: X, Mastodon, E-mail. */
  'conversation.channel': always,
  /** The first words the customer wrote. */
  'conversation.subject': maybe,
  'conversation.public': { kind: 'flag', isAlwaysKnown: true },
  /** 14 March; with the year in `date.today_long`. */
  'date.today': day,
  'date.today_long': day,
  'date.tomorrow': day,
  /** Today's day of the week: Saturday. */
  'date.weekday': day,
  'date.in_two_days': day,
  'date.in_three_days': day,
  'date.in_a_week': day,
  'date.in_two_weeks': day,
} as const satisfies Record<string, FieldEntry>

export type FieldName = keyof typeof fields

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fields, name)
}

/** The first halves of the names, which hold fields and are no text themselves. */
export const fieldGroups: ReadonlySet<string> = new Set(Object.keys(fields).map((name) => name.split('.')[0] ?? name))
