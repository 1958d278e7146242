import type { Delivery } from '#shared/domain/outbox/delivery'
import type { TextKey } from '#shared/i18n/translate'
import type { DeliveryAction } from './deliveryActions'

/** What is asked before something that can't be undone; null where nothing is lost. */
export function deliveryConfirmation(
  action: DeliveryAction,
  delivery: Delivery,
): { readonly question: TextKey; readonly yes: TextKey } | null {
  if (action === 'sendAgain') return { question: 'outbox.sendAgainAsk', yes: 'outbox.sendAgainYes' }
  if (action !== 'discard') return null
  const isPerhapsThere = delivery.state === 'unconfirmed' || delivery.state === 'handedOver'
  return { question: isPerhapsThere ? 'outbox.discardPerhapsSent' : 'outbox.discardAsk', yes: 'outbox.discard' }
}
