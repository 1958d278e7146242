import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'

import type { MarksNews } from '../../../src/renderer/bridge/MarksContext'
import { MarksContext } from '../../../src/renderer/bridge/MarksContext'
import { useIsMarkNewer } from '../../../src/renderer/bridge/useIsMarkNewer'

const marked: MarksNews = { state: 'marked', mark: { type: 'read' }, count: 1, openSaleId: null }

function show(first: string | null) {
  let world = { news: null as MarksNews | null, made: 0, newest: 0 }
  const Around = ({ children }: { readonly children: ReactNode }) => (
    <MarksContext
      value={{
        mark: async () => true,
        undo: async () => null,
        dismiss: () => undefined,
        passOver: () => undefined,
        canUndo: true,
        lastIds: new Set(),
        ...world,
      }}
    >
      {children}
    </MarksContext>
  )
  const shown = renderHook(({ replyId }) => useIsMarkNewer(replyId), {
    wrapper: Around,
    initialProps: { replyId: first },
  })
  /** `newest`: of the marks that were made, which can be taken back. */
  return (replyId: string | null, news: MarksNews | null, made: number, newest = made) => {
    world = { news, made, newest }
    act(() => shown.rerender({ replyId }))
    return shown.result.current
  }
}

it('is the reply’s key as long as no mark is on the notice', () => {
  const now = show('reply')
  expect(now('reply', null, 3)).toBe(false)
  expect(now('reply', { state: 'undone', count: 1 }, 4)).toBe(false)
})

it('is the mark’s as soon as one is, even where a reply waits in the conversation that came after it', () => {
  expect(show('planned')('planned', marked, 1)).toBe(true)
})

it('is the reply’s where that was written after the mark', () => {
  const now = show(null)
  expect(now(null, marked, 1)).toBe(true)
  expect(now('fresh', marked, 1)).toBe(false)
  expect(now('fresh', marked, 2)).toBe(true)
})

it('is the reply’s again once the newer mark was taken back, also while the notice says so', () => {
  const now = show(null)
  expect(now('fresh', marked, 1)).toBe(false)
  expect(now('fresh', null, 2)).toBe(true)
  expect(now('fresh', { state: 'undone', count: 1 }, 2, 1)).toBe(false)
  expect(now('fresh', marked, 2, 0)).toBe(false)
})
