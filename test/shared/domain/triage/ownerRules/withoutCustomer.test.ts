import { expect, it } from 'vitest'

import { withoutCustomer } from '#shared/domain/triage/ownerRules/withoutCustomer'
import { anOwnerRule } from '#test/builders/ownerRules'

const without = (rule = anOwnerRule()) => withoutCustomer(rule, 'customer', (id) => id === 'conversation')

it('takes the rules that were about an erased customer alone, and what others quote of them', () => {
  expect(without(anOwnerRule({ from: 'customer' }))).toBeNull()
  expect(without(anOwnerRule({ about: { conversationId: 'conversation', messageIds: ['message'] } }))).toBeNull()
  expect(without()).toEqual(anOwnerRule({ example: { quote: '', conversationId: '' } }))
})

it('leaves rules alone that have nothing of theirs', () => {
  const rule = anOwnerRule({ from: 'other', example: { quote: 'Broken', conversationId: 'elsewhere' } })
  expect(without(rule)).toBe(rule)
})
