import type { Message } from '#shared/domain/conversations/message'
import type { Reply } from '#shared/domain/outbox/reply'
import { isSameDay } from '../../ui/momentWords'

export type ThreadItem =
  | { readonly type: 'message'; readonly at: number; readonly message: Message }
  | { readonly type: 'reply'; readonly at: number; readonly reply: Reply }
export type ThreadDay = { readonly at: number; readonly items: readonly ThreadItem[] }

/** Messages and unsent replies by the owner's calendar day. What is still to leave comes last, whatever its time. */
export function daysOf(messages: readonly Message[], replies: readonly Reply[]): readonly ThreadDay[] {
  const shown = replies.filter((reply) => reply.delivery.state !== 'discarded')
  const items: ThreadItem[] = [
    ...messages.map((message) => ({ type: 'message' as const, at: message.sentAt, message })),
    ...shown.map((reply) => ({ type: 'reply' as const, at: reply.queuedAt, reply })),
  ]
  const days: { at: number; items: ThreadItem[] }[] = []
  for (const item of items) {
    const day = days.at(-1)
    if (day !== undefined && isSameDay(day.at, item.at)) day.items.push(item)
    else days.push({ at: item.at, items: [item] })
  }
  return days
}
