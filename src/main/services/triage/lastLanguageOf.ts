import type { Shop } from '#shared/domain/shop/shop'

type Place = { readonly conversationId: string | undefined; readonly identityId: string }

/** The language a customer wrote last, here or elsewhere, ISO 639-1: what a message of two words is in. Null: not known. */
export function lastLanguageOf(shop: Shop, { conversationId, identityId }: Place): string | null {
  const here = conversationId === undefined ? undefined : shop.conversations.get(conversationId)
  if (here?.language) return here.language
  const customerId = shop.customerIdByIdentity.get(identityId)
  const others = customerId === undefined ? [] : (shop.conversationIdsByCustomer.get(customerId) ?? [])
  return others.map((id) => shop.conversations.get(id)?.language ?? null).find((language) => language !== null) ?? null
}
