import { fail, ok, type Result } from '#shared/domain/result'
import type { DecidingMark } from '#shared/domain/triage/decidingMark'
import { decidingMarks } from '#shared/domain/triage/decidingMarks'
import type { OwnerRule } from '#shared/domain/triage/ownerRules/ownerRule'
import { withOwnerRules } from '#shared/domain/triage/ownerRules/withOwnerRules'
import type { Verdict } from '#shared/domain/triage/verdict'
import type { Store } from '../../store/store'
import type { Triage, TriageWords } from '../ports'
import { lastLanguageOf } from './lastLanguageOf'
import { readVerdict } from './readVerdict'
import { rulePlaceOf } from './rulePlaceOf'
import { staffNames } from './staffNames'

type Means = { readonly store: Store; readonly triage: Triage & TriageWords }

export type Explanation = { readonly verdict: Verdict; readonly rules: OwnerRule[]; readonly marks: DecidingMark[] }

/**
 * Reads a message of a customer for the sake of saying why: what it is taken for, the owner's rules about it, and the places
 * in its text that had a say. `notFound`: it is not there, or is no customer's. `triageUnavailable`: nobody can read.
 */
export async function explainMessage(
  { store, triage }: Means,
  { conversationId, messageId }: { readonly conversationId: string; readonly messageId: string },
): Promise<Result<Explanation>> {
  const message = await store.message(conversationId, messageId)
  if (!message.ok) return message
  const entry = store.shop().conversations.get(conversationId)
  if (!entry || message.value?.direction !== 'in') return fail({ code: 'notFound' })
  const { text } = message.value
  const { settings } = store.shop()
  const before = entry.verdicts.find((one) => one.messageId === messageId)?.language
  const { identityId } = entry.conversation
  const lastLanguage = before ?? lastLanguageOf(store.shop(), { conversationId, identityId })
  const triaged = (await triage.triage([{ text, lastLanguage }], staffNames(settings)))?.[0]
  const decided = triaged && (await triage.words(text, triaged.language, triaged.tier))
  if (!triaged || !decided) return fail({ code: 'triageUnavailable' })
  const { verdict, rules } = ruled(store, text, readVerdict(text, triaged, settings), { conversationId, messageId })
  const place = rulePlaceOf(store.shop(), conversationId, messageId)
  return ok({ verdict, rules, marks: [...decidingMarks(text, { triaged, decided, rules, place })] })
}

function ruled(store: Store, text: string, original: Verdict, at: { conversationId: string; messageId: string }) {
  const shop = store.shop()
  const place = rulePlaceOf(shop, at.conversationId, at.messageId)
  const verdict = withOwnerRules(original, text, place, shop.ownerRules.values())
  return { verdict, rules: (verdict.ruleIds ?? []).flatMap((id) => shop.ownerRules.get(id) ?? []) }
}
