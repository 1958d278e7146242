import { foldText } from '../../conversations/foldText'
import type { OwnerRule } from './ownerRule'

type Scope = Pick<OwnerRule, 'about' | 'from'>

/** Whether two rules are about the same messages, however their words are written: the newer one takes the older one's place. */
export function isSameSubject(one: Scope, other: Scope): boolean {
  return subjectKey(one) === subjectKey(other)
}

function subjectKey({ about, from }: Scope): string {
  const things =
    'words' in about
      ? about.words.map((words) => foldText(words.trim()))
      : [about.conversationId, ...about.messageIds.toSorted()]
  return JSON.stringify(['words' in about, 'words' in about ? things.toSorted() : things, from ?? null])
}
