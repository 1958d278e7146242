import { foldText } from '#shared/domain/conversations/foldText'
import { fail, ok, type Result } from '#shared/domain/result'
import type { DecidingMark } from '#shared/domain/triage/decidingMark'
import { ownerRuleLimits } from '#shared/domain/triage/ownerRules/ownerRuleLimits'
import type { Verdict } from '#shared/domain/triage/verdict'
import type { Store } from '../../store/store'
import type { Triage, TriageWords } from '../ports'
import { explainMessage } from './explainMessage'
import { tellingMessageId } from './ownersWish'
import { waitingIds } from './waitingIds'

export type Offer = {
  readonly messageId: string
  readonly waiting: number
  readonly verdict: Verdict
  readonly words: string[]
}

/** A word that was learnt and is shorter than this ("my", "is") makes no rule. */
const shortestLearnt = 4

/** What a correction of a conversation begins with: how it was read, and the words that decided. */
export async function offeredWords(
  means: { readonly store: Store; readonly triage: Triage & TriageWords },
  conversationId: string,
): Promise<Result<Offer>> {
  const entry = means.store.shop().conversations.get(conversationId)
  const messageId = entry && tellingMessageId(entry)
  if (!entry || messageId === undefined) return fail({ code: 'notFound' })
  const explained = await explainMessage(means, { conversationId, messageId })
  if (!explained.ok) return explained
  const message = await means.store.message(conversationId, messageId)
  const text = message.ok ? (message.value?.text ?? '') : ''
  const { verdict, marks } = explained.value
  return ok({ messageId, waiting: waitingIds(entry).length, verdict, words: wordsIn(text, marks) })
}

function wordsIn(text: string, marks: readonly DecidingMark[]): string[] {
  const words = new Map<string, string>()
  for (const mark of marks) {
    const word = text.slice(mark.start, mark.end).replace(/\s+/gu, ' ').trim()
    if (isOffered(mark, word) && !words.has(foldText(word))) words.set(foldText(word), word)
  }
  const all = [...words]
  // Of two rules that saw nearly the same, the longer stretch says it.
  const isPart = (key: string) => key.includes(' ') && all.some(([other]) => other !== key && other.includes(key))
  return all.flatMap(([key, word]) => (isPart(key) ? [] : [word])).slice(0, ownerRuleLimits.mostWords)
}

function isOffered(mark: DecidingMark, word: string): boolean {
  const { longestWords, shortestWords } = ownerRuleLimits
  if (word.length < shortestWords || word.length > longestWords) return false
  const isLearnt = mark.says === 'urgency' || mark.says === 'mood'
  return !isLearnt || (mark.isFor && word.length >= shortestLearnt && /^\p{L}/u.test(word))
}
