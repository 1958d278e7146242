import { triageFacts } from '#shared/domain/triage/rules/triageFacts'
import type { Fact } from '#shared/domain/triage/rules/fact'
import type { WrittenLanguage } from '#shared/domain/tone/writtenLanguage'

/** The urgent things a message says, each once. */
export function urgentIn(text: string, language: WrittenLanguage | null): readonly Fact['topic'][] {
  const urgent = triageFacts(text, language).filter(({ tier }) => tier === 3)
  return [...new Set(urgent.map(({ topic }) => topic))].toSorted()
}

/** Everything a message says, each once. */
export function topicsIn(text: string, language: WrittenLanguage | null): readonly Fact['topic'][] {
  return [...new Set(triageFacts(text, language).map(({ topic }) => topic))].toSorted()
}

/** The words that show a topic. */
export function evidenceOf(topic: Fact['topic'], text: string, language: WrittenLanguage | null): readonly string[] {
  return triageFacts(text, language)
    .filter((fact) => fact.topic === topic)
    .map(({ at }) => text.slice(at.start, at.end))
}
