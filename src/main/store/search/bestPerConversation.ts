import { eachBit, type Bitset } from './bitset'
import { createBestFew } from './bestFew'
import type { SearchState } from './searchState'

type Options = {
  /** null: all do. */
  readonly passes: ((document: number) => boolean) | null
  /** Below 256. */
  readonly penalty: (document: number) => number
  readonly offset: number
  readonly limit: number
}

/** Of each conversation the document that matches best, the newest of those; one page of them, and how many there are. */
export function bestPerConversation(
  state: SearchState,
  matching: Bitset,
  { passes, penalty, offset, limit }: Options,
): { readonly documents: readonly number[]; readonly total: number } {
  const { conversation, sentAt } = state.documents.columns
  const best = new Int32Array(state.conversations.count).fill(-1)
  const penalties = new Uint8Array(state.conversations.count)
  const found: number[] = []
  eachBit(matching, (document) => {
    if (passes !== null && !passes(document)) return
    const of = conversation[document] ?? 0
    const known = best[of] ?? -1
    const worth = penalty(document)
    if (known === -1) found.push(of)
    else {
      const before = penalties[of] ?? 0
      if (worth > before || (worth === before && (sentAt[document] ?? 0) < (sentAt[known] ?? 0))) return
    }
    best[of] = document
    penalties[of] = worth
  })
  const few = createBestFew(offset + limit, (one, other) => {
    const [first, second] = [best[one] ?? 0, best[other] ?? 0]
    return (
      (penalties[one] ?? 0) - (penalties[other] ?? 0) || (sentAt[second] ?? 0) - (sentAt[first] ?? 0) || second - first
    )
  })
  for (const of of found) few.offer(of)
  return {
    documents: few
      .sorted()
      .slice(offset)
      .map((of) => best[of] ?? 0),
    total: found.length,
  }
}
