import type { Found } from './found'
import type { ReadText } from './readText'
import { type Signal, type Topic, urgentTopics } from './topic'

type Subjects = ReadonlySet<Topic | Signal>

const urgent: Subjects = new Set(urgentTopics)
/** Topics that stay what they are in a sentence with "if": a threat of court is one, and a danger is one. */
const whateverIf: Subjects = new Set(['legal', 'security', 'safety'])
/** Topics whose words are also in ordinary talk, so that a single one needs company. */
const ordinary: Subjects = new Set(['undelivered', 'damaged', 'safety'])
const wishes: Subjects = new Set(['advice', 'faq', 'change', 'availability', 'purchase', 'collab'])

/** What is left of urgent findings: not what is only supposed, settled since, or said in passing. */
export function judged(all: readonly Found[], text: ReadText): readonly Found[] {
  const asked = new Set(text.tokens.flatMap(({ word }, at) => (word === '?' ? [text.sentences[at]] : [])))
  const isAsked = ({ at }: Found) => asked.has(text.sentences[at.from])
  const left = all.filter((one) => !urgent.has(one.rule.topic) || isReal(one, all, text, isAsked(one)))
  const topics: Subjects = new Set(left.map(({ rule }) => rule.topic))
  const urgencies = [...topics].filter((topic) => urgent.has(topic))
  if (urgencies.length !== 1) return left
  const isHappy = topics.has('praise') && !topics.has('displeased')
  const isWish = [...wishes].some((topic) => topics.has(topic))
  return left.filter(
    (one) =>
      !((isHappy && ordinary.has(one.rule.topic)) || (isWish && isAsked(one) && !whateverIf.has(one.rule.topic))),
  )
}

function isReal(one: Found, all: readonly Found[], text: ReadText, isAsked: boolean): boolean {
  const others = (topic: Signal) => all.filter(({ rule }) => rule.topic === topic)
  if (others('solved').some(({ at }) => one.at.from < at.to)) return false
  return !others('supposed').some((cue) => {
    if (whateverIf.has(one.rule.topic)) return false
    const isNear = text.sentences[cue.at.from] === text.sentences[one.at.from] && cue.at.from <= one.at.to
    return isNear || isAsked
  })
}
