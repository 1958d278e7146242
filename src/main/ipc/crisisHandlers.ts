import { ok } from '#shared/domain/result'
import type { HandlerMeans, Handlers } from './handlerMeans'
import { nothing } from './nothing'

type Names = Extract<keyof Handlers, `crisis.${string}`>

export function crisisHandlers({ current }: HandlerMeans): Pick<Handlers, Names> {
  const crisis = () => current().crisis
  return {
    'crisis.state': async () => ok(crisis().state()),
    'crisis.end': () => nothing(crisis().end()),
    'crisis.report': ({ startedAt }) => crisis().report(startedAt),
    'crisis.previewHolding': (input) => crisis().holding.preview(input),
    'crisis.sendHolding': (input) => crisis().holding.send(input),
  }
}
