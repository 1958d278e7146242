import type { Capabilities } from '#shared/domain/accounts/capabilities'
import type { MessageKind } from '#shared/domain/conversations/messageKind'
import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import type { Language, TextKey, Translate } from '#shared/i18n/translate'
import { usDollars } from '#shared/i18n/usDollars'
import type { ChannelFacts } from './channelFacts'

const kindTexts: { readonly [K in MessageKind]: TextKey } = {
  directMessage: 'accounts.readsDirectMessages',
  mention: 'accounts.readsMentions',
  comment: 'accounts.readsComments',
  review: 'accounts.readsReviews',
  mail: 'accounts.readsMail',
  listening: 'accounts.readsListening',
}

/** What a channel can do, a sentence each. */
export function abilityWords(can: Capabilities, t: Translate, language: Language): string[] {
  const price = usDollars(can.profileCostUsd, language)
  const profile = can.profileCostUsd > 0 ? t('accounts.showsProfileCost', { price }) : t('accounts.showsProfile')
  return [
    ...can.kinds.map((kind) => t(kindTexts[kind])),
    ...lengthWords(can, t, language),
    ...(can.canShowProfile ? [profile] : []),
    ...(can.canReadBack ? [t('accounts.readsBack')] : []),
    ...(can.linkCostUsd > 0 ? [t('accounts.linkCost', { price: usDollars(can.linkCostUsd, language) })] : []),
  ]
}

function lengthWords(can: Capabilities, t: Translate, language: Language): string[] {
  const hasPublic = can.kinds.some((kind) => !isPrivateKind(kind))
  const hasPrivate = can.kinds.some(isPrivateKind)
  return [
    ...(hasPublic ? [lengthText('accounts.publicLength', can.publicLength.limit, t, language)] : []),
    ...(hasPrivate ? [lengthText('accounts.privateLength', can.privateLength.limit, t, language)] : []),
  ]
}

function lengthText(key: TextKey, count: number, t: Translate, language: Language): string {
  return t(key, { count, limit: new Intl.NumberFormat(language).format(count) })
}

/** What a channel's interface does not allow, a sentence each. */
export function limitWords(can: Capabilities, facts: ChannelFacts, channel: string, t: Translate): string[] {
  const hours = can.replyWindowHours
  return [
    ...facts.limits.map((key) => t(key)),
    ...(hours === null ? [] : [t('accounts.replyWindow', { count: hours })]),
    ...(can.canReadBack || can.safeToRepeat ? [] : [t('accounts.cannotReadBack')]),
    ...(can.canShowProfile ? [] : [t('accounts.cannotProfile')]),
    ...(can.hidesEncryptedChats ? [t(facts.hiddenChats, { channel })] : []),
  ]
}
