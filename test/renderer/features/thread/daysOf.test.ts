import { expect, it } from 'vitest'

import { aMessage } from '#test/builders/conversations'
import { aReply, deliveries } from '#test/builders/replies'
import { daysOf } from '../../../../src/renderer/features/thread/daysOf'

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime()

it('cuts a thread at midnight, with what is still to leave at its end', () => {
  const messages = [aMessage({ id: 'a', sentAt: at(20, 23) }), aMessage({ id: 'b', sentAt: at(21, 1) })]
  const days = daysOf(messages, [aReply({ queuedAt: at(21, 2) })])
  expect(days.map((day) => day.items.map((item) => item.type))).toEqual([['message'], ['message', 'reply']])
})

it('leaves out what was discarded', () => {
  expect(daysOf([], [aReply({ delivery: deliveries.discarded })])).toEqual([])
})
