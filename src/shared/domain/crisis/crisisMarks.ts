import type { ConversationEntry } from '../shop/shop'
import { writtenAt, type CrisisMessage } from './crisisMessage'

/** What a message is to the crisis watch beside where and by whom it was written. */
export type CrisisMark = Pick<CrisisMessage, 'id' | 'sentAt' | 'receivedAt'> & { readonly isAgainst: boolean }

/** The customer's messages written after `since` (epoch ms) that were read, without what the network deleted. */
export function crisisMarks({ heads }: Pick<ConversationEntry, 'heads'>, since: number): readonly CrisisMark[] {
  return heads
    .filter((head) => head.direction === 'in' && head.mood !== undefined && !head.isDeleted && !head.isAutomatic)
    .filter((head) => writtenAt(head) > since)
    .map(({ id, sentAt, receivedAt, mood }) => ({ id, sentAt, receivedAt, isAgainst: mood === 'against' }))
}
