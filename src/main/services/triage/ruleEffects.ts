import type { Change } from '#shared/domain/shop/change'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'
import { writtenWords } from '#shared/domain/triage/phrases/writtenWords'
import { isSameReading, isSameVerdict } from '#shared/domain/triage/ownerRules/isSameVerdict'
import type { OwnerRule } from '#shared/domain/triage/ownerRules/ownerRule'
import { rulePlaces } from '#shared/domain/triage/ownerRules/rulePlaces'
import { withOwnerRules } from '#shared/domain/triage/ownerRules/withOwnerRules'
import type { MessageVerdict, Verdict } from '#shared/domain/triage/verdict'
import type { Store } from '../../store/store'
import type { Triage } from '../ports'
import { readMessages, type MessageText } from './readMessages'
import { rulePlaceOf } from './rulePlaceOf'
import type { WaitingTexts } from './waitingTexts'

/** A message that waits, and what it becomes. */
export type RuleEffect = {
  readonly conversationId: string
  readonly messageId: string
  readonly before: MessageVerdict
  readonly after: Verdict
  /** The owner sees something else than before. */
  readonly isSeen: boolean
}

/** Rules that come, and ids of rules that go. */
export type RuleTurn = { readonly comes: readonly OwnerRule[]; readonly goes: readonly string[] }

type Means = { readonly store: Store; readonly triage: Triage; readonly texts: WaitingTexts }
type Waiting = MessageText & { readonly before: MessageVerdict }

/** Conversations looked at between two turns of the loop. */
const atATime = 25

/**
 * What rules that come and go do to what waits. `seen` leaves out what was looked at before, and takes in what is now. What
 * a rule had decided is read again; where nobody can, it stays until somebody can.
 */
export async function ruleEffects(
  means: Means,
  turn: RuleTurn,
  seen: Set<MessageVerdict> = new Set(),
): Promise<readonly RuleEffect[]> {
  const effects: RuleEffect[] = []
  const waiting = means.store.shop().lanes.inbox.entries.chunks.flat()
  for (let at = 0; at < waiting.length; at += atATime) {
    const concerned = await concernedBy(means, waiting.slice(at, at + atATime), turn, seen)
    effects.push(...(await effectsOn(means, concerned, turn)))
    // Texts that are known make no pause of their own.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return effects
}

/** The messages a rule that comes is about, and those a rule that goes has decided. */
async function concernedBy(
  { store, texts }: Means,
  entries: readonly ConversationEntry[],
  { comes, goes }: RuleTurn,
  seen: Set<MessageVerdict>,
): Promise<readonly Waiting[]> {
  const found = await Promise.all(
    entries.flatMap(({ conversation, verdicts }) =>
      verdicts.map(async (before): Promise<readonly Waiting[]> => {
        if (seen.has(before)) return []
        seen.add(before)
        const place = rulePlaceOf(store.shop(), conversation.id, before.messageId)
        const isFreed = (before.ruleIds ?? []).some((id) => goes.includes(id))
        const possible = comes.filter((rule) => isPossible(rule, place))
        if (!isFreed && possible.length === 0) return []
        const text = await texts.of(conversation.id, before)
        if (text === null) return []
        const read = writtenWords(text)
        const isMeant = isFreed || possible.some((rule) => rulePlaces(rule, read, place) !== null)
        return isMeant ? [{ ...place, text, language: before.language, before }] : []
      }),
    ),
  )
  return found.flat()
}

/** What can be told without the text. */
function isPossible({ about, from }: OwnerRule, place: ReturnType<typeof rulePlaceOf>): boolean {
  if (from !== undefined && from !== place.customerId) return false
  return 'words' in about || about.messageIds.includes(place.messageId)
}

async function effectsOn(means: Means, concerned: readonly Waiting[], turn: RuleTurn): Promise<readonly RuleEffect[]> {
  const ruled = concerned.filter(({ before }) => before.ruleIds !== undefined)
  const readAgain = await readMessages(means, ruled)
  const originals = new Map(ruled.map((one, index) => [one.messageId, readAgain?.[index]]))
  const shop = means.store.shop()
  const rules = rulesAfter(shop, turn)
  return concerned.flatMap(({ conversationId, messageId, text, before }) => {
    const original = before.ruleIds === undefined ? unnamed(before) : originals.get(messageId)
    if (!original) return []
    const after = withOwnerRules(original, text, rulePlaceOf(shop, conversationId, messageId), rules)
    if (isSameVerdict(before, after)) return []
    return [{ conversationId, messageId, before, after, isSeen: !isSameReading(before, after) }]
  })
}

function rulesAfter({ ownerRules }: Shop, { comes, goes }: RuleTurn): readonly OwnerRule[] {
  const ids = new Set([...goes, ...comes.map(({ id }) => id)])
  return [...[...ownerRules.values()].filter(({ id }) => !ids.has(id)), ...comes]
}

function unnamed({ messageId: _id, ...verdict }: MessageVerdict): Verdict {
  return verdict
}

/** The effects as changes: not on what was edited, answered or read anew since they were worked out. */
export function effectChanges(shop: Shop, effects: readonly RuleEffect[]): readonly Change[] {
  return effects
    .filter(({ conversationId, before }) => shop.conversations.get(conversationId)?.verdicts.includes(before))
    .map(({ conversationId, messageId, after }) => ({
      type: 'messageTriaged' as const,
      ...{ conversationId, messageId, verdict: after },
    }))
}
