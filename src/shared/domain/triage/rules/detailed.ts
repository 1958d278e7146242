import type { Fact } from './fact'
import type { Token } from './token'

/** Common questions and thanks are shorter (of the development messages, four in five). */
const fewest = 15

/** A message told at length: what nobody recognised in it is somebody's own matter rather than a common one. */
export function detailedFacts(words: readonly Token[]): readonly Fact[] {
  const [first] = words
  const last = words.at(-1)
  if (words.length < fewest || first === undefined || last === undefined) return []
  return [{ topic: 'detailed', tier: 1, ruleId: 'message.detailed', at: { start: first.start, end: last.end } }]
}
