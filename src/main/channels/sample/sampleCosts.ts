import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { Cost } from '#shared/domain/costs/cost'
import type { OutgoingReply } from '../channel'
import type { Scripted } from './script'

/** US dollars by X's price list of August 2026; the other networks charge nothing. */
const prices = {
  post: 0.005,
  ownedPost: 0.001,
  user: 0.01,
  directMessage: 0.01,
  sentReply: 0.01,
  sentPostWithLink: 0.2,
  sentDirectMessage: 0.015,
} as const

/** What reading these arrivals cost, dated to the day each was read. */
export function readingCosts(channelId: ChannelId, arrived: readonly Scripted[]): readonly Cost[] {
  return channelId === 'x' ? arrived.flatMap(costsOf) : []
}

function costsOf({ at, arrival }: Scripted): Cost[] {
  if (arrival.type === 'deletion') return []
  const author = cost('user', arrival.customer.remoteId, at)
  switch (arrival.kind) {
    case 'directMessage':
      return [cost('directMessage', arrival.remoteId, at), author]
    case 'listening':
      return [cost('post', arrival.remoteId, at), author]
    default:
      return [cost('ownedPost', arrival.remoteId, at), author]
  }
}

export function sendingCosts(channelId: ChannelId, reply: OutgoingReply, at: number): readonly Cost[] {
  if (channelId !== 'x') return []
  if (reply.isPrivate) return [cost('sentDirectMessage', reply.id, at)]
  return [cost(/https?:\/\//u.test(reply.text) ? 'sentPostWithLink' : 'sentReply', reply.id, at)]
}

export function profileCosts(channelId: ChannelId, remoteId: string, postIds: readonly string[], at: number): Cost[] {
  if (channelId !== 'x') return []
  return [cost('user', remoteId, at), ...postIds.map((id) => cost('post', id, at))]
}

function cost(resource: keyof typeof prices, key: string, at: number): Cost {
  return { resource, key, usd: prices[resource], at }
}
