import { assertNever } from '#shared/domain/assertNever'
import type { Delivery } from '#shared/domain/outbox/delivery'
import type { Hold } from '#shared/domain/outbox/hold'
import type { Reply } from '#shared/domain/outbox/reply'
import { errorText } from '#shared/i18n/errorText'
import type { Language, Translate } from '#shared/i18n/translate'
import { momentWords } from './momentWords'

export type DeliveryView = {
  readonly reply: Pick<Reply, 'delivery' | 'plannedAt' | 'route'>
  /** What it waits for, where it is held. */
  readonly hold?: Hold | undefined
  readonly channelName: string
  readonly now: number
  readonly t: Translate
  readonly language: Language
}

/** Where a reply stands, in words. */
export function deliveryWords({ reply, hold, channelName, now, t, language }: DeliveryView): string {
  const { delivery, plannedAt, route } = reply
  const moment = (at: number): string => momentWords(at, now, language)
  switch (delivery.state) {
    case 'queued': {
      if (hold !== undefined) return heldWords(hold, t, language)
      if (route === 'web') return t('delivery.readyForWeb')
      const isPlanned = plannedAt !== undefined && delivery.notBefore >= plannedAt && plannedAt > now
      if (isPlanned) return t('delivery.leavesAt', { time: moment(plannedAt) })
      const seconds = Math.ceil((delivery.notBefore - now) / 1000)
      return seconds > 0 ? t('delivery.leavesIn', { count: seconds }) : t('delivery.queued')
    }
    case 'sending':
      return t('delivery.sending')
    case 'waiting':
      if (delivery.reason.code === 'authExpired') return t('delivery.waitingForSignIn')
      return t('delivery.waiting', { time: moment(delivery.retryAt), reason: errorText(delivery.reason, t, language) })
    case 'unconfirmed':
      return unconfirmedWords(delivery, channelName, t)
    case 'failed':
      return t('delivery.failed', { reason: errorText(delivery.reason, t, language) })
    case 'handedOver':
      return t('delivery.handedOver', { channel: channelName })
    case 'sent':
      return t('delivery.sent', { time: moment(delivery.sentAt) })
    case 'discarded':
      return t('delivery.discarded')
    default:
      return assertNever(delivery)
  }
}

function heldWords({ as, state, reason }: Hold, t: Translate, language: Language): string {
  const isTroubled = reason !== null && (state === 'failed' || state === 'waiting' || state === 'unconfirmed')
  if (!isTroubled) return t(as === 'notice' ? 'delivery.heldNotice' : 'delivery.heldPart')
  const key = as === 'notice' ? 'delivery.heldNoticeTrouble' : 'delivery.heldPartTrouble'
  return t(key, { reason: errorText(reason, t, language) })
}

function unconfirmedWords(
  delivery: Extract<Delivery, { state: 'unconfirmed' }>,
  channelName: string,
  t: Translate,
): string {
  const key = delivery.nextLookAt === null ? 'delivery.unconfirmedAsk' : 'delivery.unconfirmed'
  return t(key, { channel: channelName })
}
