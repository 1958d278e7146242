import type { MessageVerdict } from '#shared/domain/triage/verdict'
import type { Store } from '../../store/store'
import type { Clock } from '../ports'

/** Texts of messages that wait. */
export type WaitingTexts = {
  /** Null: it is not there any more, or the disk does not give it. */
  of(conversationId: string, verdict: MessageVerdict): Promise<string | null>
}

/** After so long without a question they are forgotten: a correction is typed in less, and memory is for other things. */
const keptMs = 60_000

/**
 * Reads texts from the disk and keeps them while the owner writes a rule, for each letter asks anew. An edited message has
 * another verdict, and is read again.
 */
export function createWaitingTexts({ store, clock }: { readonly store: Store; readonly clock: Clock }): WaitingTexts {
  let texts = new WeakMap<MessageVerdict, string>()
  let forgetLater = () => {}

  function keep(verdict: MessageVerdict, text: string): void {
    texts.set(verdict, text)
    forgetLater()
    forgetLater = clock.after(keptMs, () => {
      texts = new WeakMap()
    })
  }

  return {
    async of(conversationId, verdict) {
      const known = texts.get(verdict)
      if (known !== undefined) return known
      const message = await store.message(conversationId, verdict.messageId)
      if (!message.ok || !message.value) return null
      keep(verdict, message.value.text)
      return message.value.text
    },
  }
}
