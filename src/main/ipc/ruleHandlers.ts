import { explainMessage } from '../services/triage/explainMessage'
import { offeredWords } from '../services/triage/offeredWords'
import type { HandlerMeans, Handlers } from './handlerMeans'
import { nothing } from './nothing'

type Names = Extract<keyof Handlers, `rules.${string}`>

export function ruleHandlers({ current }: HandlerMeans): Pick<Handlers, Names> {
  const rules = () => current().ownerRules
  return {
    'rules.explain': (at) => explainMessage(current(), at),
    'rules.offer': ({ conversationId }) => offeredWords(current(), conversationId),
    'rules.list': (page) => rules().list(page),
    'rules.preview': (written) => rules().preview(written),
    'rules.save': (written) => rules().save(written),
    'rules.drop': ({ ruleId }) => nothing(rules().drop(ruleId)),
    'rules.undo': ({ ruleId }) => nothing(rules().undo(ruleId)),
  }
}
