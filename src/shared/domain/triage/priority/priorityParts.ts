/** What a conversation's priority is the sum of (product.md section 1), in the order in which it is explained. */
export const priorityParts = [
  'urgent',
  'individual',
  'direct',
  'addressed',
  'replyWindow',
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

/** Points of each part, negative ones putting a conversation further back, and of each hour against the deadline. */
export type PriorityWeights = Readonly<Record<PriorityPart | 'hour', number>>

/**
 * Our own judgement, held by the golden orderings: what is urgent comes before all that has not been overdue for weeks, and
 * nothing about a person lifts a common question over that. The others are hours of deadline: who is marked as important
 * comes three hours sooner.
 */
export const defaultWeights: PriorityWeights = {
  hour: 10,
  urgent: 5_000,
  individual: 20,
  direct: 20,
  addressed: 10,
  replyWindow: 10,
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

export const heaviestWeight = 10_000
export const heaviestHour = 500
