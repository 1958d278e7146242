import { describe, expect, it } from 'vitest'

import { ownerChoices } from '#shared/domain/outbox/ownerChoices'
import type { Reply } from '#shared/domain/outbox/reply'
import { deliveries } from '#test/builders/replies'
import { deliveryActions, type DeliveryAction } from '../../../src/renderer/ui/deliveryActions'

type Case = readonly [string, Pick<Reply, 'delivery' | 'route'>, readonly DeliveryAction[]]

const duplicate = { ...deliveries.failed, reason: { code: 'duplicateText' as const } }
const limited = { ...deliveries.waiting, reason: { code: 'rateLimited' as const, retryAt: 2_000_000 } }
const undecided = { ...deliveries.unconfirmed, nextLookAt: null }

const cases: readonly Case[] = [
  ['queued', { delivery: deliveries.queued, route: 'api' }, ['takeBack']],
  ['sending', { delivery: deliveries.sending, route: 'api' }, []],
  ['waiting', { delivery: deliveries.waiting, route: 'api' }, ['retry', 'takeBack', 'discard']],
  ['held up by the network', { delivery: limited, route: 'api' }, ['takeBack', 'discard']],
  ['failed', { delivery: duplicate, route: 'api' }, ['retry', 'takeBack', 'answerOnWeb', 'discard']],
  ['not allowed', { delivery: deliveries.failed, route: 'api' }, ['answerOnWeb', 'takeBack', 'discard']],
  ['unconfirmed and looked for', { delivery: deliveries.unconfirmed, route: 'api' }, ['markSent']],
  ['undecided', { delivery: undecided, route: 'api' }, ['lookAgain', 'markSent', 'sendAgain', 'discard']],
  [
    'handed over',
    { delivery: deliveries.handedOver, route: 'web' },
    ['markSent', 'answerOnWeb', 'takeBack', 'discard'],
  ],
  ['sent', { delivery: deliveries.sent, route: 'api' }, []],
  ['discarded', { delivery: deliveries.discarded, route: 'api' }, []],
]

describe('deliveryActions', () => {
  it.each(cases)('offers what helps a reply that is %s, the likely thing first', (_name, reply, actions) => {
    expect(deliveryActions(reply)).toEqual(actions)
  })

  it.each(cases)('offers nothing that main would refuse for a reply that is %s', (_name, reply) => {
    const choices = ownerChoices(reply.delivery, true)
    for (const action of deliveryActions(reply)) expect(choices).toContain(action)
  })
})
