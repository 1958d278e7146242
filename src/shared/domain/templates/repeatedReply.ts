import { proposedBody } from './proposedBody'
import { likeness, replyShape } from './replyShape'
import type { Template } from './template'

/** One reply the shop sent. */
export type SentText = { readonly text: string; readonly conversationId: string }

const leastConversations = 3
const leastLikeness = 0.8
/** A template's fields have no words, so it covers a reply it resembles less. */
const coveringLikeness = 0.6
/** Shorter ones are typed faster than found. */
const fewestWords = 6
const mostTexts = 250
const longestCompared = 3_000

/**
 * A reply written nearly the same in three conversations or more that no template covers, as a body for one; null: there is
 * none. `texts`: oldest first. `withoutPersonalData` replaces what is personal in a text by something neutral.
 */
export function repeatedReply(
  texts: readonly SentText[],
  withoutPersonalData: (text: string) => string,
  templates: readonly Template[],
): { readonly text: string; readonly count: number } | null {
  const shaped = texts
    .filter(({ text }) => text.length <= longestCompared && !/\{[{%]/.test(text))
    .slice(-mostTexts)
    .map((sent) => ({ ...sent, shape: replyShape(sent.text) }))
    .filter(({ shape }) => shape.size >= fewestWords)
    .reverse()
  const covering = templates.flatMap(({ variants }) => variants.map(({ body }) => replyShape(withoutLiquid(body))))
  let best: readonly Shaped[] = []
  for (const reply of shaped) {
    const alike = shaped.filter(({ shape }) => areAlike(shape, reply.shape))
    if (conversations(alike) > conversations(best) && !isCovered(reply, covering)) best = [reply, ...alike]
  }
  const [newest] = best
  const count = conversations(best)
  if (newest === undefined || count < leastConversations) return null
  return {
    text: proposedBody(
      newest.text,
      best.map(({ text }) => text),
      withoutPersonalData,
    ),
    count,
  }
}

type Shaped = SentText & { readonly shape: ReadonlySet<string> }

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  return small.size >= large.size * leastLikeness && likeness(one, other) >= leastLikeness
}

function isCovered({ shape }: Shaped, covering: readonly ReadonlySet<string>[]): boolean {
  return covering.some((template) => likeness(shape, template) >= coveringLikeness)
}

function conversations(replies: readonly Shaped[]): number {
  return new Set(replies.map(({ conversationId }) => conversationId)).size
}

function withoutLiquid(body: string): string {
  return body.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ')
}
