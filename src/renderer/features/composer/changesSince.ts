import type { Message } from '#shared/domain/conversations/message'

export type ConversationChange = 'changedNew' | 'changedEdited' | 'changedDeleted' | 'changedAnswered'

/** What happened in a conversation since a draft was begun (epoch ms); nothing where that is not known. */
export function changesSince(messages: readonly Message[], since: number | null): readonly ConversationChange[] {
  if (since === null) return []
  const isIn = (message: Message): boolean => message.direction === 'in'
  const tests: readonly [ConversationChange, (message: Message) => boolean][] = [
    ['changedNew', (message) => isIn(message) && message.receivedAt > since],
    ['changedEdited', (message) => isIn(message) && (message.editedAt ?? 0) > since],
    ['changedDeleted', (message) => (message.deletedAt ?? 0) > since],
    ['changedAnswered', (message) => !isIn(message) && message.receivedAt > since],
  ]
  return tests.filter(([, test]) => messages.some(test)).map(([change]) => change)
}
