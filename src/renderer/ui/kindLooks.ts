import type { MessageKind } from '#shared/domain/conversations/messageKind'
import type { TextKey } from '#shared/i18n/translate'

export const kindLooks: { readonly [K in MessageKind]: TextKey } = {
  directMessage: 'channels.directMessage',
  mention: 'channels.mention',
  comment: 'channels.comment',
  review: 'channels.review',
  mail: 'channels.mailKind',
  listening: 'channels.listening',
}
