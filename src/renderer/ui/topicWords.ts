import type { TextKey } from '#shared/i18n/translate'

/** What can be so urgent that the list says it. */
const words: Readonly<Record<string, TextKey>> = {
  undelivered: 'triage.undelivered',
  damaged: 'triage.damaged',
  billing: 'triage.billing',
  outage: 'triage.outage',
  legal: 'triage.legal',
  safety: 'triage.safety',
  security: 'triage.security',
  threat: 'triage.threat',
  calledOut: 'triage.calledOut',
  staff: 'triage.staff',
}

/** The most urgent of what a message is about, in a word; `urgent` where no rule named it. */
export function topicWords(topics: readonly string[]): TextKey {
  const known = topics.find((topic) => Object.hasOwn(words, topic))
  return (known === undefined ? undefined : words[known]) ?? 'triage.urgent'
}
