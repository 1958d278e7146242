import type { PriorityPart } from '#shared/domain/triage/priority/priorityParts'
import type { TextKey } from '#shared/i18n/translate'

/** What each part of the priority is called. */
export const priorityPartWords: Readonly<Record<PriorityPart, TextKey>> = {
  urgent: 'priority.urgent',
  individual: 'priority.individual',
  direct: 'priority.direct',
  addressed: 'priority.addressed',
  replyWindow: 'priority.replyWindow',
  ownName: 'priority.ownName',
  word: 'priority.word',
  sale: 'priority.sale',
  negative: 'priority.negative',
  vip: 'priority.vip',
  verified: 'priority.verified',
  followers: 'priority.followers',
  openComplaint: 'priority.openComplaint',
  thirdContact: 'priority.thirdContact',
  chronic: 'priority.chronic',
}
