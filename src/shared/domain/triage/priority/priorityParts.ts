/** What a conversation's priority is the sum of (product.md section 1), in the order in which it is explained. */
export const priorityParts = [
  'urgent',
  'individual',
  'overdue',
  'dueSoon',
  'windowCloses',
  'direct',
  'addressed',
  'ownName',
  'word',
  'sale',
  'negative',
  'vip',
  'verified',
  'followers',
  'openComplaint',
  'thirdContact',
  'chronic',
] as const
export type PriorityPart = (typeof priorityParts)[number]

/** Points of each part; negative ones put a conversation further back. */
export type PriorityWeights = Readonly<Record<PriorityPart, number>>

/**
 * Our own judgement, held by the golden orderings: what is urgent comes before everything that is not, being overdue weighs
 * as much as a step of tier, and nothing about a person alone lifts a common question over somebody's trouble.
 */
export const defaultWeights: PriorityWeights = {
  urgent: 100,
  individual: 20,
  overdue: 60,
  dueSoon: 30,
  windowCloses: 40,
  direct: 20,
  addressed: 10,
  ownName: 10,
  word: 15,
  sale: 25,
  negative: 15,
  vip: 30,
  verified: 5,
  followers: 15,
  openComplaint: 10,
  thirdContact: 20,
  chronic: -10,
}

export const heaviestWeight = 500
