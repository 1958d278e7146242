import type { DecidingMark } from '#shared/domain/triage/decidingMark'
import type { RequestOutput } from '#shared/ipc/contract'
import type { Translate } from '#shared/i18n/translate'
import { ruleWords } from '../../ui/ruleWords'
import { topicWords } from '../../ui/topicWords'

type Explanation = Pick<RequestOutput<'rules.explain'>, 'rules' | 'marks'>

/** What the marked words of a message speak for, a line each: the owner's rules, facts, and what was learnt. */
export function decidingLines(text: string, { rules, marks }: Explanation, t: Translate): readonly string[] {
  const ofRules = rules.map((rule) => t('rules.because', { what: t('rules.yours'), words: ruleWords(rule, t) }))
  const lines = new Map<string, { readonly say: (words: string) => string; readonly words: Set<string> }>()
  for (const mark of marks) {
    const say = sayer(mark, t)
    if (say === null) continue
    const line = lines.get(say('')) ?? { say, words: new Set() }
    lines.set(say(''), line)
    line.words.add(t('rules.words', { words: text.slice(mark.start, mark.end) }))
  }
  return [...ofRules, ...[...lines.values()].map(({ say, words }) => say([...words].join(', ')))]
}

/** How the line of a mark is said, given its words; null: another line says it. */
function sayer(mark: DecidingMark, t: Translate): ((words: string) => string) | null {
  switch (mark.says) {
    case 'rule':
      return null
    case 'fact': {
      const what = t(mark.tier === 3 ? topicWords([mark.topic]) : `rules.tier${mark.tier}`)
      return (words) => t('rules.because', { what: capitalised(what), words })
    }
    case 'urgency':
      return directed(mark.isFor, t(`rules.tier${mark.tier}`), t)
    case 'mood':
      return directed(mark.isFor, t(`rules.mood_${mark.mood}`), t)
  }
}

function directed(isFor: boolean, what: string, t: Translate): (words: string) => string {
  return (words) => t(isFor ? 'rules.speaksFor' : 'rules.speaksAgainst', { what, words })
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
