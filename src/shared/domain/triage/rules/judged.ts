import type { Found } from './found'
import type { ReadText } from './readText'
import { type Signal, type Topic, urgentTopics } from './topic'

type Subjects = ReadonlySet<Topic | Signal>

const urgent: Subjects = new Set(urgentTopics)
/** Topics that stay what they are in a sentence with "if": a threat of court is one, and a danger is one. */
const whateverIf: Subjects = new Set(['legal', 'security', 'safety'])
/** Topics whose words are also in ordinary talk, so that a single one needs company. */
const ordinary: Subjects = new Set(['undelivered', 'damaged'])
/** "Not this but that" is a wrong parcel in a complaint, and a wish beside one. */
const contrasts = /\.(?:wrongItem|orderedVersus)$/
const wishes: Subjects = new Set(['advice', 'faq', 'change', 'availability', 'purchase', 'collab'])

/** What is left of urgent findings: not what is only supposed, settled since, or said in passing. */
export function judged(all: readonly Found[], text: ReadText): readonly Found[] {
  const asked = new Set(text.tokens.flatMap(({ word }, at) => (word === '?' ? [text.sentences[at]] : [])))
  const isAsked = ({ at }: Found) => asked.has(text.sentences[at.from])
  const left = all.filter((one) => !urgent.has(one.rule.topic) || isReal(one, all, text, isAsked(one)))
  const topics: Subjects = new Set(left.map(({ rule }) => rule.topic))
  const urgencies = [...topics].filter((topic) => urgent.has(topic))
  if (urgencies.length !== 1) return left
  const isHappy = left.some(({ rule }) => rule.id.endsWith('.praise.words')) && !topics.has('displeased')
  const isWish = [...wishes].some((topic) => topics.has(topic))
  return left.filter((one) => {
    if (!urgent.has(one.rule.topic) || whateverIf.has(one.rule.topic)) return true
    if (isHappy && ordinary.has(one.rule.topic)) return false
    return !isWish || !(isAsked(one) || contrasts.test(one.rule.id))
  })
}

function isReal(one: Found, all: readonly Found[], text: ReadText, isAsked: boolean): boolean {
  const others = (topic: Signal) => all.filter(({ rule }) => rule.topic === topic)
  if (others('solved').some(({ at }) => one.at.from < at.from || one.at.to <= at.to)) return false
  return !others('supposed').some((cue) => {
    if (whateverIf.has(one.rule.topic)) return false
    const isNear = text.sentences[cue.at.from] === text.sentences[one.at.from] && cue.at.from <= one.at.to
    return isNear || isAsked
  })
}
