import { fields, isFieldName, type FieldName } from '#shared/domain/templates/fields'
import type { TextKey, Translate } from '#shared/i18n/translate'

const words: { readonly [F in FieldName]: TextKey } = {
  'customer.first_name': 'templates.fieldFirstName',
  'customer.name': 'templates.fieldCustomerName',
  'customer.handle': 'templates.fieldHandle',
  'order.number': 'templates.fieldOrderNumber',
  'order.date': 'templates.fieldOrderDate',
  'order.value': 'templates.fieldOrderValue',
  'shop.name': 'templates.fieldShopName',
  'shop.email': 'templates.fieldShopEmail',
  'shop.phone': 'templates.fieldShopPhone',
  'shop.website': 'templates.fieldShopWebsite',
  'shop.return_days': 'templates.fieldReturnDays',
  'shop.opening_hours': 'templates.fieldOpeningHours',
  'owner.name': 'templates.fieldOwnerName',
  'owner.initials': 'templates.fieldInitials',
  'conversation.channel': 'templates.fieldChannel',
  'conversation.subject': 'templates.fieldSubject',
  'conversation.public': 'templates.fieldPublic',
  'date.today': 'templates.fieldToday',
  'date.today_long': 'templates.fieldTodayLong',
  'date.tomorrow': 'templates.fieldTomorrow',
  'date.weekday': 'templates.fieldWeekday',
  'date.in_two_days': 'templates.fieldInTwoDays',
  'date.in_three_days': 'templates.fieldInThreeDays',
  'date.in_a_week': 'templates.fieldInAWeek',
  'date.in_two_weeks': 'templates.fieldInTwoWeeks',
}

type FieldGroup = { readonly title: TextKey; readonly names: readonly FieldName[] }

const named = (group: string): readonly FieldName[] =>
  (Object.keys(fields) as FieldName[]).filter((name) => name.startsWith(`${group}.`))

/** The merge fields as the menu shows them. */
export const fieldGroups: readonly FieldGroup[] = [
  { title: 'templates.groupCustomer', names: named('customer') },
  { title: 'templates.groupOrder', names: named('order') },
  { title: 'templates.groupShop', names: [...named('shop'), ...named('owner')] },
  { title: 'templates.groupConversation', names: named('conversation') },
  { title: 'templates.groupDates', names: named('date') },
]

/** What a field is, in words; one of the owner's own by its name: `tracking_number` is "Tracking number". */
export function fieldWords(name: string, t: Translate): string {
  if (isFieldName(name)) return t(words[name])
  const plain = name.replace(/[._-]+/gu, ' ').trim()
  return plain.charAt(0).toLocaleUpperCase() + plain.slice(1)
}
