import type { Verdict } from '../verdict'

/** Whether two verdicts say the same in every respect, so that nothing has to be written. */
export function isSameVerdict(one: Verdict, other: Verdict): boolean {
  return isSameReading(one, other) && restOf(one) === restOf(other)
}

/** Whether the owner would see the same: how urgent, of which kind, in which mood. */
export function isSameReading(one: Verdict, other: Verdict): boolean {
  return one.tier === other.tier && one.messageClass === other.messageClass && one.sentiment === other.sentiment
}

function restOf({ version, language, by, evidence, topics, ruleIds = [], words = [], namesOwner }: Verdict): string {
  return JSON.stringify([version, language, by, evidence, topics, ruleIds, words, namesOwner ?? false])
}
