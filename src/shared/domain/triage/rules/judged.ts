import type { Found } from './found'
import type { ReadText } from './readText'
import { type Signal, type Topic, urgentTopics } from './topic'

/** Topics that stay what they are in a sentence with "if": a threat of court is one, and a danger is one. */
const whateverIf: ReadonlySet<Topic | Signal> = new Set(['legal', 'security', 'safety'])
const urgent: ReadonlySet<Topic | Signal> = new Set(urgentTopics)

/** What is left of urgent findings: not what is only supposed, and not what has been settled since. */
export function judged(all: readonly Found[], text: ReadText): readonly Found[] {
  const supposed = all.filter(({ rule }) => rule.topic === 'supposed')
  const solved = all.filter(({ rule }) => rule.topic === 'solved')
  const asked = new Set(text.tokens.flatMap(({ word }, at) => (word === '?' ? [text.sentences[at]] : [])))
  const isSupposed = ({ rule, at }: Found) =>
    !whateverIf.has(rule.topic) &&
    supposed.some(
      (one) =>
        text.sentences[one.at.from] === text.sentences[at.from] && one.at.from <= at.to && one.at.to - 8 <= at.from + 8,
    )
  const isAskedFirst = ({ at }: Found) =>
    supposed.some((one) => one.rule.id.endsWith('.beforeBuying')) && asked.has(text.sentences[at.from])
  const isSettled = ({ at }: Found) => solved.some((one) => at.from < one.at.to)
  return all.filter((one) => !urgent.has(one.rule.topic) || !(isSupposed(one) || isAskedFirst(one) || isSettled(one)))
}
