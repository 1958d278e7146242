import type { Verdict } from '#shared/domain/triage/verdict'
import type { Store } from '../../store/store'
import type { Triage } from '../ports'
import { lastLanguageOf } from './lastLanguageOf'
import { readVerdict } from './readVerdict'
import { staffNames } from './staffNames'

export type MessageText = {
  readonly conversationId: string
  readonly messageId: string
  readonly text: string
  /** As it was read before, ISO 639-1: a short message is read in the same one again. */
  readonly language?: string
}

/** What is read in messages, in their order, before any rule of the owner; null: nobody can read. */
export async function readMessages(
  { store, triage }: { readonly store: Store; readonly triage: Triage },
  messages: readonly MessageText[],
): Promise<readonly (Verdict | undefined)[] | null> {
  if (messages.length === 0) return []
  const { settings } = store.shop()
  const asked = messages.map((message) => ({ text: message.text, lastLanguage: languageBefore(store, message) }))
  const triaged = await triage.triage(asked, staffNames(settings))
  if (triaged === null) return null
  return messages.map(({ text }, index) => {
    const one = triaged[index]
    return one && readVerdict(text, one, settings)
  })
}

function languageBefore(store: Store, { conversationId, language }: MessageText): string | null {
  if (language !== undefined && language !== 'und') return language
  const shop = store.shop()
  const entry = shop.conversations.get(conversationId)
  return entry ? lastLanguageOf(shop, { conversationId, identityId: entry.conversation.identityId }) : null
}
