import { appendFileSync } from 'node:fs'

import type { Channel, OutgoingReply, SendOutcome, Session } from '../../../src/main/channels/channel'
import type { Busy } from './busy'
import type { KillSwitch } from './killSwitch'
import type { Route, ShopStart } from './protocol'

type Means = {
  readonly start: ShopStart
  readonly channel: Channel
  readonly killAt: KillSwitch
  readonly busy: Busy
  /** Asks the run where the next call goes. */
  readonly askRoute: (step: 'send' | 'look', reply: OutgoingReply) => Promise<Route>
  readonly goBy: (origin: string) => void
}

/** A channel whose calls go where the run wants them, and around which the process dies at its point. */
export function createFaultyChannel(means: Means): Channel {
  const { start, channel, killAt, busy, askRoute, goBy } = means

  async function along<T>(step: 'send' | 'look', reply: OutgoingReply, call: (route: Route) => Promise<T>): Promise<T> {
    const route = await askRoute(step, reply)
    goBy(route.origin ?? start.origin)
    return call(route).finally(() => goBy(start.origin))
  }

  async function send(session: Session, reply: OutgoingReply): Promise<SendOutcome> {
    const outcome = await along('send', reply, (route) =>
      start.channel === 'x' ? channel.send(session, reply) : sampleSend(means, session, reply, route),
    )
    if (outcome.type === 'accepted') killAt('after-response-before-write', reply.isPrivate)
    if (start.isMutant && outcome.type === 'interrupted') return { ...outcome, type: 'deferred', retryAt: null }
    return outcome
  }

  const watchedChannel: Channel = {
    ...channel,
    send: (session, reply) => busy.watched(() => send(session, reply)),
    fetchNew: (...parts) => busy.watched(() => channel.fetchNew(...parts)),
    renew: (...parts) => busy.watched(() => channel.renew(...parts)),
    signIn: (...parts) => busy.watched(() => channel.signIn(...parts)),
  }
  const { findSent } = channel
  if (!findSent) return watchedChannel
  if (start.isMutant) {
    const { findSent: _unasked, ...blind } = watchedChannel
    return { ...blind, capabilities: { ...channel.capabilities, safeToRepeat: true } }
  }
  return {
    ...watchedChannel,
    findSent: (session, search) =>
      busy.watched(() => along('look', search.reply, () => findSent.call(channel, session, search))),
  }
}

/** The sample has no line that could break: what it accepted is noted for all time, then its answer may go astray. */
async function sampleSend(
  { start, channel, killAt }: Means,
  session: Session,
  reply: OutgoingReply,
  { sample }: Route,
): Promise<SendOutcome> {
  const accept = async () => {
    const outcome = await channel.send(session, reply)
    if (outcome.type === 'accepted') {
      const entry = { replyId: reply.id, remoteId: outcome.remoteId, text: reply.text }
      appendFileSync(start.ledgerFile, `${JSON.stringify(entry)}\n`)
    }
    return outcome
  }
  const astray: SendOutcome = { type: 'interrupted', reason: { code: 'timedOut' } }
  if (sample === 'lose') return astray
  const outcome = await accept()
  if (sample === 'twice' || sample === 'twiceDropAnswer') await accept()
  killAt('after-server-create', reply.isPrivate)
  return sample === 'answer' || sample === 'twice' ? outcome : astray
}
