import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { FieldSources } from '#shared/domain/templates/fieldValues'
import type { Translate } from '#shared/i18n/translate'
import { channelLooks } from '../../ui/channelLooks'
import { handleWords } from '../../ui/handleWords'
import type { Shop } from './shopSources'
import type { TemplateLanguage } from './written'

/** What a template is chosen for and filled with. */
export type PickerConversation = {
  readonly customerName: string
  readonly customerHandle: string
  readonly channelId: ChannelId
  readonly isPrivate: boolean
  /** What the customer wrote last; null: nothing yet. */
  readonly lastInboundText: string | null
  /** What they write in; null: not known, or none the templates are in. */
  readonly language: TemplateLanguage | null
  readonly subject: string | null
  /** The owner's tags on the conversation. */
  readonly tags: readonly string[]
  /** Where it was found in what the customer wrote. */
  readonly orderNumber: string | null
}

export function conversationSources(
  conversation: PickerConversation,
  shop: Shop,
  { language, now, t }: { readonly language: TemplateLanguage; readonly now: number; readonly t: Translate },
): FieldSources {
  const { customerName: name, customerHandle: handle, channelId, subject, isPrivate, orderNumber } = conversation
  return {
    ...shop,
    language,
    now,
    customer: { displayName: name, handle: handle === '' ? null : handleWords({ channelId, handle, name }) },
    order: orderNumber === null ? null : { number: orderNumber, placedAt: null, value: null },
    conversation: { channel: t(channelLooks[channelId].nameKey), subject, isPublic: !isPrivate },
  }
}
