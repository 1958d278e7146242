import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { aMessage } from '#test/builders/conversations'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { useMessages } from '../../../../src/renderer/bridge/useMessages'
import { bubbleId } from '../../../../src/renderer/features/thread/bubbleId'
import { useAim } from '../../../../src/renderer/features/thread/useAim'
import { renderInWindow } from '../../renderInWindow'

const aim = { conversationId: 'conversation', messageId: 'message' }

/** What the window watches the size of, and how a test changes it. */
const watched = new Map<Element, () => void>()
let shown: string[] = []
const { ResizeObserver: usual } = window
const { scrollIntoView } = Element.prototype

beforeEach(() => {
  shown = []
  class WatchedObserver {
    readonly onResize: () => void
    constructor(onResize: () => void) {
      this.onResize = onResize
    }
    observe(element: Element): void {
      watched.set(element, this.onResize)
    }
    unobserve(): void {}
    disconnect(): void {
      for (const [element, onResize] of watched) if (onResize === this.onResize) watched.delete(element)
    }
  }
  Object.assign(window, { ResizeObserver: WatchedObserver })
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this.id)
  }
})

afterEach(() => {
  watched.clear()
  Object.assign(window, { ResizeObserver: usual })
  Element.prototype.scrollIntoView = scrollIntoView
  vi.useRealTimers()
})

function Bubbles() {
  const messages = useMessages('conversation')
  const { litId } = useAim(messages, aim)
  return (
    <div role="region" aria-label="Messages">
      <div data-testid="inner">
        {messages.messages.map(({ id }) => (
          <p key={id} id={bubbleId(id)}>
            {id === litId ? 'lit' : 'as ever'}
          </p>
        ))}
      </div>
    </div>
  )
}

function show(): void {
  const bridge = createFakeBridge({
    'conversation.messages': { messages: [aMessage({ id: 'message' })], before: null, unreadable: [] },
  })
  renderInWindow(<Bubbles />, bridge)
}

describe('a message that was looked for', () => {
  it('is brought into view, and again whenever its surroundings take another size while it is lit', async () => {
    show()
    await screen.findByText('lit')
    expect(shown).toEqual(['message-message'])
    for (const element of [screen.getByRole('region'), screen.getByTestId('inner')]) act(() => watched.get(element)?.())
    expect(shown).toHaveLength(3)
  })

  it('is left to the owner once it is no longer lit', async () => {
    show()
    await screen.findByText('lit')
    const region = screen.getByRole('region')
    await waitFor(() => expect(screen.getByText('as ever')).toBeTruthy())
    expect(watched.has(region)).toBe(false)
  })
})
