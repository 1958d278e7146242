import type { TextKey } from '#shared/i18n/translate'
import type { TemplateLanguage, Tone, Topic } from './written'

/** How each language, tone and topic is named. Each language also has a mark for small places. */
export const languageWords: { readonly [L in TemplateLanguage]: { readonly name: TextKey; readonly mark: string } } = {
  en: { name: 'templates.english', mark: 'EN' },
  fr: { name: 'templates.french', mark: 'FR' },
  pl: { name: 'templates.polish', mark: 'PL' },
}

export const toneWords: { readonly [T in Tone]: TextKey } = {
  friendly: 'templates.toneFriendly',
  formal: 'templates.toneFormal',
  short: 'templates.toneShort',
}

export const topicWords: { readonly [T in Topic]: TextKey } = {
  delivery: 'templates.topicDelivery',
  damage: 'templates.topicDamage',
  wrongItem: 'templates.topicWrongItem',
  return: 'templates.topicReturn',
  refund: 'templates.topicRefund',
  payment: 'templates.topicPayment',
  product: 'templates.topicProduct',
  stock: 'templates.topicStock',
  hours: 'templates.topicHours',
  custom: 'templates.topicCustom',
  wholesale: 'templates.topicWholesale',
  discount: 'templates.topicDiscount',
  cancel: 'templates.topicCancel',
  address: 'templates.topicAddress',
  thanks: 'templates.topicThanks',
  praise: 'templates.topicPraise',
  complaint: 'templates.topicComplaint',
  hold: 'templates.topicHold',
  private: 'templates.topicPrivate',
  followUp: 'templates.topicFollowUp',
}
