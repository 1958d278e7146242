import { fail, ok, type Result } from '#shared/domain/result'
import { pageCosts } from './costs'
import { authorFields, directMessageFields, mediaFields } from './fields'
import { isNewer } from './ids'
import { type List, readList } from './list'
import { affordable, cost, usd } from './prices'
import { afterPage, fromTheTop, isAtEnd, readingOf, withReading } from './reading'
import type { Step, StepInput } from './step'
import { directMessageArrival, otherParticipant } from './translate'
import { directMessageSchema, userSchema, type WireDirectMessage, type WireUser } from './wire'

/** Every event read is billed and there is no `since`: ask for few, stop at the first known one. */
const pageSize = 10

/** Legacy direct messages (30 days at X), newest first, until the first known one. */
export const readDirectMessages: Step = async (input) => {
  const reading = readingOf(input.cursor, 'directMessages')
  const count = Math.min(pageSize, affordable(input.budget.leftUsd, usd.directMessage + usd.user))
  if (count < 1) return fail({ code: 'spendingLimitReached', limitUsd: input.budget.limitUsd })
  const answer = await input.client.get('dm_events', {
    max_results: count,
    pagination_token: reading.page ?? undefined,
    event_types: 'MessageCreate',
    'dm_event.fields': directMessageFields,
    'user.fields': authorFields,
    'media.fields': mediaFields,
    expansions: ['sender_id', 'attachments.media_keys'],
  })
  if (!answer.ok) {
    const isPageGone = answer.error.error.code === 'refused' && reading.page !== null
    if (!isPageGone) return fail(answer.error.error)
    const cursor = withReading(input.cursor, 'directMessages', fromTheTop(reading))
    return ok({ arrivals: [], cursor, isDone: true, costs: [], skippedCount: 0 })
  }
  const list = readList(answer.value.data, directMessageSchema)
  if (!list.ok) return list
  const { since } = reading
  const fresh = list.value.items.filter((message) => since === null || isNewer(message.id, since))
  const strangers = await unknownPeople(input, fresh, list.value)
  if (!strangers.ok) return strangers
  const users = new Map([...list.value.included.users, ...strangers.value.map((user) => [user.id, user] as const)])
  const context = { us: input.us, included: { ...list.value.included, users }, now: input.now }
  const hasReachedKnown = since !== null && list.value.ids.some((id) => !isNewer(id, since))
  const next = afterPage(reading, { ...list.value, hasReachedKnown })
  return ok({
    arrivals: fresh
      .map((message) => directMessageArrival(message, context))
      .filter((one) => one !== null)
      .reverse(),
    cursor: withReading(input.cursor, 'directMessages', next),
    isDone: isAtEnd(next),
    costs: [
      ...pageCosts(list.value, 'directMessage', input.now),
      ...strangers.value.map((user) => cost('user', user.id, input.now)),
    ],
    skippedCount: list.value.skippedCount,
  })
}

/** X sends senders along, but not whom our own messages (from a phone, say) went to: those are asked for by id. */
async function unknownPeople(
  { client, us }: StepInput,
  messages: readonly WireDirectMessage[],
  { included }: List<unknown>,
): Promise<Result<readonly WireUser[]>> {
  const receivers = messages
    .filter((message) => message.sender_id === us.id)
    .map((message) => otherParticipant(message.dm_conversation_id, us.id))
    .filter((id) => id !== null && !included.users.has(id))
  if (receivers.length === 0) return ok([])
  const answer = await client.get('users', { ids: [...new Set(receivers)].join(','), 'user.fields': authorFields })
  if (!answer.ok) return fail(answer.error.error)
  const list = readList(answer.value.data, userSchema)
  // Nobody of them exists any more: X answers with errors only.
  return ok(list.ok ? list.value.items : [])
}
