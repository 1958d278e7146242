import { personalData } from '#shared/domain/personalData/personalData'
import { withoutPersonalData } from '#shared/domain/personalData/withoutPersonalData'
import type { PersonalKind } from '#shared/domain/personalData/personalFinding'
import type { Shop } from '#shared/domain/shop/shop'
import { repeatedReply, type SentText } from '#shared/domain/templates/repeatedReply'
import { writtenLanguage } from '#shared/domain/tone/writtenLanguage'

/** What is personal becomes a field that is asked for when the template is used. */
const fieldOf: { readonly [K in PersonalKind]: string } = {
  email: '{{ email }}',
  phone: '{{ phone }}',
  iban: '{{ bank_account }}',
  card: '{{ card }}',
  orderNumber: '{{ order.number }}',
  address: '{{ address }}',
}

/**
 * A reply the owner has written three times in the last 30 days (that long the shop holds sent replies), as a template
 * without personal data. Null: there is none, or the owner did not want it.
 */
export function proposedTemplate(shop: Shop): { key: string; text: string; count: number } | null {
  const proposal = repeatedReply(sentTexts(shop), (text) => anonymous(shop, text), [...shop.templates.values()])
  if (proposal === null) return null
  const key = keyOf(proposal.text)
  return shop.settings.refusedProposals.includes(key) ? null : { key, ...proposal }
}

function sentTexts(shop: Shop): readonly SentText[] {
  return [...shop.replies.values()]
    .filter(({ delivery }) => delivery.state === 'sent')
    .sort((one, other) => one.queuedAt - other.queuedAt)
    .map(({ text, conversationId }) => ({ text, conversationId }))
}

function anonymous({ settings }: Shop, text: string): string {
  const { country, orderPattern, shopEmail, shopPhone } = settings
  const findings = personalData(text, {
    language: writtenLanguage(text, 'en'),
    country,
    orderPattern: orderPattern === '' ? null : orderPattern,
    ownData: [shopEmail, shopPhone].filter((own) => own !== ''),
  })
  return withoutPersonalData(text, findings, (kind) => fieldOf[kind])
}

/** Small and steady, so that what was refused stays refused: FNV-1a of its letters. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text.toLowerCase().replaceAll(/[^\p{L}]+/gu, '')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return `${text.length.toString(36)}-${hash.toString(36)}`
}
