import type { DeliveryState } from '#shared/domain/outbox/delivery'

/** How long replies stayed in doubt, in ms in which the computer was awake; Infinity: until the end. */
export type Episodes = {
  note(replyId: string, state: DeliveryState, at: number): void
  lengths(): readonly number[]
}

/** From the moment a reply is in doubt until it is known to be sent or has failed, being queued again included. */
export function createEpisodes(): Episodes {
  const open = new Map<string, number>()
  const closed: number[] = []
  return {
    note(replyId, state, at) {
      const since = open.get(replyId)
      if (state === 'unconfirmed' && since === undefined) open.set(replyId, at)
      if ((state === 'sent' || state === 'failed') && since !== undefined) {
        open.delete(replyId)
        closed.push(at - since)
      }
    },
    lengths: () => [...closed, ...[...open].map(() => Infinity)],
  }
}
