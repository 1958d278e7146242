import { mayAnswerAutomatically, type AutomaticDecision } from '#shared/domain/crisis/mayAnswerAutomatically'
import { phaseAfter } from '#shared/domain/crisis/phaseAfter'
import type { Store } from '../store/store'

/** What everything that writes by itself has to ask: when it makes a text, and again when that leaves. */
export type AutomaticReplies = {
  /** `messageAt`: when the message it answers was written, epoch ms; null: it answers none. */
  mayAnswer(messageAt: number | null): AutomaticDecision
}

export function createAutomaticReplies({ store }: { readonly store: Pick<Store, 'shop'> }): AutomaticReplies {
  return {
    mayAnswer(messageAt) {
      const { crisis } = store.shop()
      return mayAnswerAutomatically({ now: phaseAfter(crisis), events: crisis }, messageAt)
    },
  }
}
