/** What a message can be about (facts/triage.md section 5), and the tier it asks for (product.md section 1). */
export const topicTiers = {
  undelivered: 3,
  damaged: 3,
  billing: 3,
  outage: 3,
  legal: 3,
  safety: 3,
  security: 3,
  service: 2,
  quality: 2,
  price: 2,
  change: 2,
  advice: 2,
  order_status: 2,
  collab: 2,

  faq: 1,
  availability: 1,
} as const

/** What a message can show without being about it. */
export const signalTiers = {
  threat: 3,
  calledOut: 3,
  abuse: 2,
  staff: 1,
  displeased: 2,
  solved: 1,
  supposed: 1,
  asking: 1,
  spam: 1,
  praise: 1,
  purchase: 1,
  detailed: 1,
} as const

export type Topic = keyof typeof topicTiers
export type Signal = keyof typeof signalTiers
export type Tier = 1 | 2 | 3

/** The tier of a message about this and nothing else. */
export const subjectTiers: Readonly<Record<Topic | Signal, Tier>> = { ...topicTiers, ...signalTiers }

export const urgentTopics: readonly Topic[] = [
  'undelivered',
  'damaged',
  'billing',
  'outage',
  'legal',
  'safety',
  'security',
]

export function isTopic(subject: Topic | Signal): subject is Topic {
  return Object.hasOwn(topicTiers, subject)
}
