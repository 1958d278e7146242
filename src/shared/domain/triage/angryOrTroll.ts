import { foldText } from '../conversations/foldText'
import { personalData } from '../personalData/personalData'
import type { PersonalOptions } from '../personalData/personalFinding'
import { namesTime } from './namesTime'
import { topicTiers } from './rules/topic'
import type { Urgency } from './urgency'

export const angrySigns = ['order', 'trouble', 'time', 'amount', 'details', 'earlier'] as const
export const trollSigns = ['insult', 'noFacts', 'extreme', 'many'] as const
export type AngrySign = (typeof angrySigns)[number]
export type TrollSign = (typeof trollSigns)[number]

export type AngryOrTroll = {
  readonly verdict: 'angry' | 'troll' | 'unsure'
  readonly angry: readonly AngrySign[]
  readonly troll: readonly TrollSign[]
}

/** What waits of a customer, oldest first, moments in epoch ms, and what was read in it. */
export type Said = {
  readonly messages: readonly { readonly text: string; readonly sentAt: number }[]
  readonly urgency: Pick<Urgency, 'topics' | 'messageClass'>
  /** The shop and this customer have written to each other before, here or elsewhere. */
  readonly hasEarlierContact: boolean
}

/** What weighs more is what somebody wronged has and a stranger in a rage does not. A known customer is never a troll for sure. */
const weights: Readonly<Record<AngrySign | TrollSign, number>> = {
  order: 2,
  trouble: 2,
  earlier: 3,
  time: 1,
  amount: 1,
  details: 1,
  insult: 1,
  noFacts: 2,
  extreme: 1,
  many: 1,
}
/** One side must outweigh the other by so much; otherwise nobody can tell. */
const clearBy = 2

/** Whether the owner should be asked to look twice: only what is abusive, or was read as a provocation. */
export function needsSecondLook({ topics, messageClass }: Said['urgency']): boolean {
  return messageClass === 'troll' || topics.includes('abuse')
}

/**
 * Angry: details, dates, an order, an earlier contact. Troll: extreme and vague (product.md section 1). The signs of both, and
 * which side they are on.
 */
export function angryOrTroll(said: Said, options: PersonalOptions): AngryOrTroll {
  const text = said.messages.map((message) => message.text).join('\n')
  const angry = angrySigns.filter((sign) => isAngry(sign, said, text, options))
  const troll = trollSigns.filter((sign) => isTroll(sign, said, text, angry))
  const difference = weighed(angry) - weighed(troll)
  const clear = difference > 0 ? 'angry' : 'troll'
  return { verdict: Math.abs(difference) >= clearBy ? clear : 'unsure', angry, troll }
}

function weighed(signs: readonly (AngrySign | TrollSign)[]): number {
  return signs.reduce((sum, sign) => sum + weights[sign], 0)
}

/** Words of a message that tells how it was rather than that it was bad. */
const manyWords = 25
const amount = /(?:[€£$]\s?\d|\d[\d\s.,]*\s?(?:€|£|\$|eur(?:os?)?\b|zl\b|pln\b|gbp\b|pounds?\b|quid\b))/u

function isAngry(sign: AngrySign, said: Said, text: string, options: PersonalOptions): boolean {
  switch (sign) {
    case 'order':
      return personalData(text, options).some(({ kind, isAsked }) => kind === 'orderNumber' && !isAsked)
    case 'trouble':
      return said.urgency.topics.some((topic) => Object.hasOwn(topicTiers, topic))
    case 'time':
      return namesTime(text)
    case 'amount':
      return amount.test(foldText(text))
    case 'details':
      return said.messages.some((message) => (message.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= manyWords)
    case 'earlier':
      return said.hasEarlierContact
  }
}

/** Absolutes in three languages, folded. */
const absolutes =
  /(?<!\p{L})(?:worst|never ever|everyone|everybody|nobody|always|all of you|the lot of you|scum|joke|pires?|jamais|tous|toutes|toujours|personne|honte|nuls?|najgors\p{L}*|nigdy|zawsze|wszysc\p{L}*|wszystk\p{L}*|nikt|zenada|dno)(?!\p{L})/u
const shouting = /(?:\p{Lu}{3,}[^\p{L}]+){3,}|!{3,}/u
const burst = { count: 3, withinMs: 10 * 60_000 }

function isTroll(sign: TrollSign, { messages, urgency }: Said, text: string, angry: readonly AngrySign[]): boolean {
  switch (sign) {
    case 'insult':
      return urgency.topics.includes('abuse')
    case 'noFacts':
      return !angry.some((one) => one !== 'earlier' && one !== 'details')
    case 'extreme':
      return absolutes.test(foldText(text)) || shouting.test(`${text} `)
    case 'many':
      return messages.some(({ sentAt }, at) => {
        const last = messages[at + burst.count - 1]
        return last !== undefined && last.sentAt - sentAt <= burst.withinMs
      })
  }
}
