import { isDeepStrictEqual } from 'node:util'

import { ok, type Result } from '#shared/domain/result'

import { planRestore, type RestorePlan, type RestoreSources } from './planRestore'
import { isOpenReply, type ConversationOutline, type ShopOutline } from './shopOutline'

/** The most a list of the preview holds; `total` counts all. */
const shown = 50

export type Listed<T> = { readonly total: number; readonly first: readonly T[] }

/** What goes: is there now and would not be. What comes back: is not there now and would be. */
export type Moved<T> = { readonly goes: Listed<T>; readonly comesBack: Listed<T> }

export type ConversationRef = { readonly id: string; readonly customerName: string }
export type MessageRef = { readonly conversationId: string; readonly messageId: string }

/** What restoring a backup would change in the shop as it is now. Drafts are named by their conversation. */
export type RestorePreview = {
  /** `changes`: other tags, or done where it was not, or the other way round. */
  readonly conversations: Moved<ConversationRef> & { readonly changes: Listed<ConversationRef> }
  readonly messages: Moved<MessageRef>
  readonly drafts: Moved<string> & { readonly changes: Listed<string> }
  readonly replies: {
    /** On their way now, unknown to the backup: they would not be sent. */
    readonly goes: Listed<string>
    /** Open in the backup, and since then sent or given up: they stay so. */
    readonly settled: Listed<string>
    /** Open in the backup: the owner would have to decide about them, for none is sent by itself. */
    readonly toDecide: Listed<string>
  }
  readonly templates: Moved<string> & { readonly changes: Listed<string> }
  readonly ownerRules: Moved<string> & { readonly changes: Listed<string> }
  /** Names of the settings that would have another value. */
  readonly settings: readonly string[]
  /** `changes`: other options, or signed in where it was not, or the other way round. */
  readonly accounts: Moved<string> & { readonly changes: Listed<string> }
  /** Erased since the backup; they stay erased. */
  readonly erasedCustomers: Listed<string>
}

/** Reads both logs and changes nothing. `shopIsNewer`, or what the disk said. */
export async function previewRestore(sources: RestoreSources): Promise<Result<RestorePreview>> {
  const plan = await planRestore(sources)
  return plan.ok ? ok(previewOf(plan.value)) : plan
}

function previewOf(plan: RestorePlan): RestorePreview {
  const { current, restored } = plan
  return {
    conversations: conversationsOf(current, restored),
    messages: { goes: messagesMissing(current, restored), comesBack: messagesMissing(restored, current) },
    drafts: {
      ...moved(current.drafts, restored.drafts),
      changes: changed(current.drafts, restored.drafts, (draft) => draft.text),
    },
    replies: repliesOf(plan),
    templates: {
      ...moved(current.templates, restored.templates),
      changes: changed(current.templates, restored.templates, ({ updatedAt, ...content }) => content),
    },
    ownerRules: {
      ...moved(current.ownerRules, restored.ownerRules),
      changes: changed(current.ownerRules, restored.ownerRules, ({ about, from, sets }) => ({ about, from, sets })),
    },
    settings: Object.keys({ ...current.settings, ...restored.settings })
      .filter((key) => !isDeepStrictEqual(setting(current, key), setting(restored, key)))
      .toSorted(),
    accounts: {
      ...moved(current.accounts, restored.accounts),
      changes: changed(current.accounts, restored.accounts, ({ options, signInEndedAt }) => ({
        options,
        isSignedIn: signInEndedAt === null,
      })),
    },
    erasedCustomers: listed(
      plan.carried.flatMap((change) => (change.type === 'customerErased' ? [change.customerId] : [])),
    ),
  }
}

function conversationsOf(current: ShopOutline, restored: ShopOutline): RestorePreview['conversations'] {
  const { goes, comesBack } = moved(current.conversations, restored.conversations)
  const changes = changed(current.conversations, restored.conversations, ({ isDone, tags }) => ({ isDone, tags }))
  return {
    goes: named(goes, current),
    comesBack: named(comesBack, restored),
    changes: named(changes, current),
  }
}

function named({ total, first }: Listed<string>, outline: ShopOutline): Listed<ConversationRef> {
  const nameOf = (entry: ConversationOutline | undefined): string => outline.names.get(entry?.identityId ?? '') ?? ''
  return { total, first: first.map((id) => ({ id, customerName: nameOf(outline.conversations.get(id)) })) }
}

/** Messages of the one shop that the other one lacks. */
function messagesMissing(one: ShopOutline, other: ShopOutline): Listed<MessageRef> {
  const first: MessageRef[] = []
  let total = 0
  for (const [conversationId, { messageIds }] of one.conversations) {
    const there = other.conversations.get(conversationId)?.messageIds
    for (const messageId of messageIds) {
      if (there?.has(messageId)) continue
      total += 1
      if (first.length < shown) first.push({ conversationId, messageId })
    }
  }
  return { total, first }
}

function repliesOf({ current, restored, openInBackup }: RestorePlan): RestorePreview['replies'] {
  const isOpenIn = (outline: ShopOutline, id: string): boolean => {
    const reply = outline.replies.get(id)
    return reply !== undefined && isOpenReply(reply)
  }
  const stillThere = openInBackup.filter((id) => restored.replies.has(id))
  return {
    goes: listed([...current.replies.keys()].filter((id) => isOpenIn(current, id) && !restored.replies.has(id))),
    settled: listed(stillThere.filter((id) => !isOpenIn(restored, id))),
    toDecide: listed(stillThere.filter((id) => isOpenIn(restored, id))),
  }
}

function setting({ settings }: ShopOutline, key: string): unknown {
  return new Map<string, unknown>(Object.entries(settings)).get(key)
}

function moved(current: ReadonlyMap<string, unknown>, restored: ReadonlyMap<string, unknown>): Moved<string> {
  return {
    goes: listed([...current.keys()].filter((id) => !restored.has(id))),
    comesBack: listed([...restored.keys()].filter((id) => !current.has(id))),
  }
}

function changed<V>(
  current: ReadonlyMap<string, V>,
  restored: ReadonlyMap<string, V>,
  what: (value: V) => unknown,
): Listed<string> {
  const both = [...current].flatMap(([id, value]) => {
    const other = restored.get(id)
    return other === undefined || isDeepStrictEqual(what(value), what(other)) ? [] : [id]
  })
  return listed(both)
}

function listed<T>(all: readonly T[]): Listed<T> {
  return { total: all.length, first: all.slice(0, shown) }
}
