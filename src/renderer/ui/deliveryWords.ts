import { assertNever } from '#shared/domain/assertNever'
import type { Delivery } from '#shared/domain/outbox/delivery'
import { errorText } from '#shared/i18n/errorText'
import type { Language, Translate } from '#shared/i18n/translate'
import { momentWords } from './momentWords'

export type DeliveryView = {
  readonly delivery: Delivery
  readonly channelName: string
  readonly now: number
  readonly t: Translate
  readonly language: Language
}

/** Where a reply stands, in words. */
export function deliveryWords({ delivery, channelName, now, t, language }: DeliveryView): string {
  const moment = (at: number): string => momentWords(at, now, language)
  switch (delivery.state) {
    case 'queued': {
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

function unconfirmedWords(
  delivery: Extract<Delivery, { state: 'unconfirmed' }>,
  channelName: string,
  t: Translate,
): string {
  const key = delivery.nextLookAt === null ? 'delivery.unconfirmedAsk' : 'delivery.unconfirmed'
  return t(key, { channel: channelName })
}
