import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { aVerdict } from '#test/builders/verdicts'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Correct } from '../../../../src/renderer/features/thread/Correct'
import { CorrectionNotice } from '../../../../src/renderer/features/thread/CorrectionNotice'
import { useCorrection } from '../../../../src/renderer/features/thread/useCorrection'
import { renderInWindow } from '../../renderInWindow'

function show({ newestReplyId = null, others = 3 }: { newestReplyId?: string | null; others?: number } = {}) {
  const bridge = createFakeBridge({
    'rules.offer': {
      ...{ messageId: 'message', waiting: 2, words: ['broken', 'never arrived'] },
      verdict: aVerdict({ tier: 2, messageClass: 'complaint', sentiment: 'negative' }),
    },
    'rules.preview': ({ words }) => (words === null ? { messages: 1, others: 0 } : { messages: 4, others }),
    'rules.save': ({ words }) => ({ ruleId: 'rule', messages: 4, others: words === null ? 0 : others }),
  })
  function Shown({ replyId }: { readonly replyId: string | null }) {
    const correction = useCorrection(replyId)
    return (
      <>
        <Correct
          {...{ conversationId: 'conversation', customerName: 'Marta', correction }}
          newestReplyId={correction.kept === null ? replyId : newestReplyId}
        />
        {correction.kept !== null && (
          <CorrectionNotice
            kept={correction.kept}
            onUndo={() => void correction.undo()}
            onDismiss={correction.dismiss}
          />
        )}
        {correction.error !== null && <p>{correction.error.code}</p>}
      </>
    )
  }
  renderInWindow(<Shown replyId={null} />, bridge)
  return bridge
}

const here = { conversationId: 'conversation', words: null, isOfCustomer: false }

describe('the keys 1, 2 and 3', () => {
  it.each([1, 2, 3] as const)('make the open conversation tier %i', async (tier) => {
    const bridge = show()
    await userEvent.keyboard(String(tier))
    await waitFor(() => expect(bridge.inputs('rules.save')).toEqual([{ ...here, sets: { tier } }]))
  })

  it('say what was kept, and z takes it back', async () => {
    const bridge = show()
    await userEvent.keyboard('3')
    await screen.findByText('Your rule: Only here → urgent.', { selector: 'span:not([role])' })
    await userEvent.keyboard('z')
    await waitFor(() => expect(bridge.inputs('rules.undo')).toEqual([{ ruleId: 'rule' }]))
    await waitFor(() => expect(screen.queryByText(/Your rule/, { selector: 'span:not([role])' })).toBeNull())
  })

  it('leave z to a reply that was written since', async () => {
    const bridge = show({ newestReplyId: 'reply' })
    await userEvent.keyboard('3')
    await screen.findByText(/Your rule/, { selector: 'span:not([role])' })
    await userEvent.keyboard('z')
    expect(bridge.inputs('rules.undo')).toEqual([])
  })

  it('say why it could not be kept', async () => {
    const bridge = show()
    bridge.refuse('rules.save', { code: 'diskFull' })
    await userEvent.keyboard('1')
    await screen.findByText('diskFull')
  })
})

describe('the panel', () => {
  async function open(others?: number) {
    const bridge = show({ ...(others !== undefined && { others }) })
    await userEvent.click(screen.getByRole('button', { name: 'Not right?' }))
    await screen.findByRole('radio', { name: 'Only these 2 messages' })
    return bridge
  }
  const keep = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Keep as a rule' })

  it('keeps nothing before something is corrected', async () => {
    const bridge = await open()
    expect(keep().disabled).toBe(true)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What it is' }), 'praise')
    await screen.findByText('Would change 1 waiting message.')
    await userEvent.click(keep())
    await waitFor(() => expect(bridge.inputs('rules.save')).toEqual([{ ...here, sets: { messageClass: 'praise' } }]))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep as a rule' })).toBeNull())
  })

  it('makes a rule of the words that decided, ticked and written, and counts what it would change', async () => {
    const bridge = await open()
    await userEvent.click(screen.getByRole('radio', { name: 'Urgent' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Always when these words occur' }))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Words, with commas between them' })
    expect([field.value, screen.getByRole<HTMLInputElement>('checkbox', { name: 'broken' }).checked]).toEqual([
      'broken',
      true,
    ])
    await userEvent.click(screen.getByRole('checkbox', { name: 'never arrived' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'broken' }))
    await userEvent.type(field, ',  my  vase ')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only in messages from Marta' }))
    await screen.findByText('Would change 4 waiting messages. 3 more conversations are affected.')
    await userEvent.click(keep())
    await screen.findByText(/“never arrived” and “my vase” → urgent\. 3 more conversations/, {
      selector: 'span:not([role])',
    })
    const wish = {
      ...{ conversationId: 'conversation', words: ['never arrived', 'my vase'], isOfCustomer: true },
      sets: { tier: 3 },
    }
    expect([bridge.inputs('rules.save'), bridge.inputs('rules.preview').at(-1)]).toEqual([[wish], wish])
  })

  it('refuses words that can’t be looked for', async () => {
    await open()
    await userEvent.click(screen.getByRole('radio', { name: 'Urgent' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Always when these words occur' }))
    const field = screen.getByRole('textbox', { name: 'Words, with commas between them' })
    await userEvent.clear(field)
    await userEvent.type(field, 'a')
    expect(screen.getByText(/Each needs 2 to 60 letters/)).toBeDefined()
    expect(keep().disabled).toBe(true)
  })

  it('keeps the number keys for what is typed there', async () => {
    const bridge = await open()
    await userEvent.keyboard('3')
    expect(bridge.inputs('rules.save')).toEqual([])
  })
})
