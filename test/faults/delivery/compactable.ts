import { openStore } from '../../../src/main/store/openStore'
import { anIdentity } from '../../builders/arrivals'
import { aConversation, aCustomer } from '../../builders/conversations'

const day = 86_400_000

/** A shop whose last months hold nothing but drafts that were written over: much for compaction to do. */
export async function makeCompactable(folder: string, startAt: number): Promise<void> {
  let now = startAt - 70 * day
  const opened = await openStore({ folder, now: () => now })
  if (!opened.ok) throw new Error(opened.error.code)
  const { store } = opened.value
  const ids = { customerId: 'old-customer', identityId: 'x:old' }
  await store.commit(() => [
    { type: 'identitySeen', identity: anIdentity({ id: 'x:old', remoteId: 'old' }) },
    { type: 'customerMet', customer: aCustomer({ id: 'old-customer', identityIds: ['x:old'], firstSeenAt: now }) },
    {
      type: 'conversationOpened',
      conversation: aConversation({ id: 'old', accountId: 'x:old', threadId: 'old', ...ids }),
    },
  ])
  for (let count = 0; count < 50; count++) {
    now += day
    const draft = { conversationId: 'old', text: `${count} `.repeat(12_000), cursorAt: 0, answersMessageId: null }
    await store.commit(() => [
      { type: 'draftSaved', draft: { ...draft, seenRevision: 1, startedAt: now, savedAt: now } },
    ])
  }
  await store.commit(() => [{ type: 'draftDropped', conversationId: 'old', at: now }])
  await store.close()
}
