import type { HandlerMeans, Handlers } from './handlerMeans'
import { nothing } from './nothing'

type Names = Extract<keyof Handlers, `rules.${string}`>

export function ruleHandlers({ current }: HandlerMeans): Pick<Handlers, Names> {
  const rules = () => current().reading.ownerRules
  return {
    'rules.explain': (at) => current().reading.explain(at),
    'rules.offer': ({ conversationId }) => current().reading.offer(conversationId),
    'rules.list': (page) => rules().list(page),
    'rules.preview': (written) => rules().preview(written),
    'rules.save': (written) => rules().save(written),
    'rules.drop': ({ ruleId }) => nothing(rules().drop(ruleId)),
    'rules.undo': ({ ruleId }) => nothing(rules().undo(ruleId)),
  }
}
