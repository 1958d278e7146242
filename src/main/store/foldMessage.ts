import type { Message } from '#shared/domain/conversations/message'
import type { Change } from '#shared/domain/shop/change'

/** A message as all that the log says about it adds up; null if it never came. A deleted message keeps no text. */
export function foldMessage(messageId: string, changes: readonly Change[]): Message | null {
  return changes.reduce<Message | null>((message, change) => moveOn(message, messageId, change), null)
}

function moveOn(message: Message | null, messageId: string, change: Change): Message | null {
  if (change.type === 'messageArrived' && change.message.id === messageId) {
    const { message: arrived } = change
    return arrived.deletedAt === null ? arrived : withoutText(arrived, arrived.deletedAt)
  }
  if (message === null) return null
  if (change.type === 'messageDeleted' && change.messageId === messageId) return withoutText(message, change.deletedAt)
  if (change.type === 'messageEdited' && change.messageId === messageId) return withEdit(message, change)
  return message
}

function withEdit(message: Message, edit: Extract<Change, { type: 'messageEdited' }>): Message {
  if (message.deletedAt !== null) return message
  const isRenamed = edit.remoteId !== message.remoteId
  return {
    ...message,
    text: edit.text,
    earlierTexts: [...message.earlierTexts, message.text],
    remoteId: edit.remoteId,
    earlierRemoteIds: isRenamed ? [...message.earlierRemoteIds, message.remoteId] : message.earlierRemoteIds,
    editedAt: edit.editedAt,
  }
}

function withoutText(message: Message, deletedAt: number): Message {
  return { ...message, text: '', earlierTexts: [], attachments: [], deletedAt }
}
