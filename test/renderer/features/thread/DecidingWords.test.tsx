import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import { aMessage } from '#test/builders/conversations'
import { anOwnerRule } from '#test/builders/ownerRules'
import { aVerdict } from '#test/builders/verdicts'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { MessageBubble } from '../../../../src/renderer/features/thread/MessageBubble'
import { renderInWindow } from '../../renderInWindow'

const text = 'Thanks, but it came broken!'

function show(parts: Parameters<typeof aMessage>[0] = {}) {
  const bridge = createFakeBridge({
    'rules.explain': {
      verdict: aVerdict(),
      rules: [anOwnerRule({ about: { words: ['broken'] } })],
      marks: [
        { says: 'rule', ruleId: 'rule', start: 20, end: 26 },
        { says: 'fact', topic: 'damaged', tier: 3, start: 15, end: 26 },
        { says: 'fact', topic: 'faq', tier: 1, start: 0, end: 6 },
        { says: 'urgency', tier: 3, isFor: true, start: 20, end: 26 },
        { says: 'mood', mood: 'negative', isFor: false, start: 0, end: 6 },
      ],
    },
  })
  const message = aMessage({ text, ...parts })
  renderInWindow(<MessageBubble message={message} isPrivate={false} isUnreadable={false} isLit={false} />, bridge)
  return bridge
}

it('marks the words that decided on demand, and says what each speaks for', async () => {
  const bridge = show()
  expect(bridge.asked).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Which words decided?' }))
  const lines = await screen.findAllByRole('listitem')
  expect(bridge.inputs('rules.explain')).toEqual([{ conversationId: 'conversation', messageId: 'message' }])
  expect(lines.map((line) => line.textContent)).toEqual([
    'Your rule: “broken” → urgent',
    'Damaged: “came broken”',
    'A common question: “Thanks”',
    'Speaks for “urgent”: “broken”',
    'Speaks against “sounds unhappy”: “Thanks”',
  ])
  const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent)
  expect(marked).toEqual(['Thanks', 'came broken'])
  await userEvent.click(screen.getByRole('button', { name: 'Hide the words' }))
  expect(document.querySelectorAll('mark')).toHaveLength(0)
  expect(within(screen.getByRole('article')).getByText(text)).toBeDefined()
})

it('says that it can’t be said where nobody can read', async () => {
  const bridge = show()
  bridge.refuse('rules.explain', { code: 'triageUnavailable' })
  await userEvent.click(screen.getByRole('button', { name: 'Which words decided?' }))
  await screen.findByText(/can’t be read right now/)
  expect(screen.getByText(text)).toBeDefined()
})

it.each([
  ['our own', { direction: 'out' as const }],
  ['deleted', { deletedAt: 5_000 }],
  ['empty', { text: ' ' }],
])('is not asked about %s messages', (_which, parts) => {
  show(parts)
  expect(screen.queryByRole('button', { name: 'Which words decided?' })).toBeNull()
})
