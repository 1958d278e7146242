import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import type { RequestOutput } from '#shared/ipc/contract'
import { anOwnerRule } from '#test/builders/ownerRules'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { YourRules } from '../../../../src/renderer/features/settings/YourRules'
import { renderInWindow } from '../../renderInWindow'

type Listed = RequestOutput<'rules.list'>['rules']

const two: Listed = [
  {
    ...{ deciding: 2, customerName: '' },
    rule: anOwnerRule({
      id: 'new',
      about: { words: ['broken', 'vase'] },
      sets: { tier: 3, messageClass: 'complaint' },
    }),
  },
  {
    ...{ deciding: 0, customerName: 'Marta' },
    rule: anOwnerRule({ id: 'old', from: 'customer', sets: { sentiment: 'positive' } }),
  },
]

function show(rules: Listed, total = rules.length) {
  const bridge = createFakeBridge({ 'rules.list': { rules, total } })
  renderInWindow(<YourRules isAimedAt={false} />, bridge)
  return bridge
}

it('lists the rules in words, with their example and what they decide now', async () => {
  show(two)
  await screen.findByText('“broken” and “vase” → urgent, a complaint')
  expect(screen.getByText('decides 2 waiting conversations')).toBeDefined()
  expect(screen.getByText('“broken” → sounds happy')).toBeDefined()
  expect(screen.getByText('only from Marta · decides nothing that waits')).toBeDefined()
  expect(screen.getAllByText('From: “It came broken”')).toHaveLength(2)
})

it('removes a rule, and puts it back', async () => {
  const bridge = show(two)
  await userEvent.click(await screen.findByRole('button', { name: 'Remove the rule “broken” → sounds happy' }))
  expect(bridge.inputs('rules.drop')).toEqual([{ ruleId: 'old' }])
  await screen.findByText(/^Removed: “broken” → sounds happy/, { selector: 'span:not([role])' })
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(bridge.inputs('rules.undo')).toEqual([{ ruleId: 'old' }])
  expect(screen.queryByText(/^Removed: /, { selector: 'span:not([role])' })).toBeNull()
})

it('says how a rule comes about where there is none', async () => {
  show([])
  await screen.findByText(/press 1, 2 or 3/)
})

it('shows more of many on demand', async () => {
  const bridge = show(two, 40)
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }))
  expect(bridge.inputs('rules.list').map(({ limit }) => limit)).toEqual([20, 120])
})
