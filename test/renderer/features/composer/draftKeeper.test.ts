import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { fail, ok, type Result } from '#shared/domain/result'
import { createDraftKeeper, type Held, type SaveDraft } from '../../../../src/renderer/features/composer/draftKeeper'

const empty: Held = { text: '', cursorAt: 0, answersMessageId: 'm1', seenRevision: 3, privateText: null, pictures: [] }
const later = () => vi.advanceTimersByTimeAsync(800)

function keeperWith(answer: () => Promise<Result<null>> = async () => ok(null)) {
  const save = vi.fn<SaveDraft>(() => answer())
  const keeper = createDraftKeeper(save)
  return { keeper, save, saved: () => save.mock.calls.map(([input]) => `${input.conversationId}:${input.text}`) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the keeper of drafts', () => {
  it('saves once, a moment after the last key', async () => {
    const { keeper, save } = keeperWith()
    keeper.adopt('a', empty)
    for (const text of ['H', 'He', 'Hel']) keeper.write('a', { text, cursorAt: text.length })
    await later()
    expect(save.mock.calls).toEqual([[{ ...empty, conversationId: 'a', text: 'Hel', cursorAt: 3 }]])
    expect(keeper.read('a')?.isUnsaved).toBe(false)
  })

  it('keeps the texts of two conversations apart', async () => {
    const { keeper, saved } = keeperWith()
    keeper.adopt('a', empty)
    keeper.adopt('b', empty)
    keeper.write('a', { text: 'for a' })
    keeper.write('b', { text: 'for b' })
    await later()
    expect(saved()).toEqual(['a:for a', 'b:for b'])
  })

  it('saves at once when it is told to, and then not again', async () => {
    const { keeper, saved } = keeperWith()
    keeper.adopt('a', empty)
    keeper.write('a', { text: 'quick' })
    keeper.flushAll()
    await later()
    expect(saved()).toEqual(['a:quick'])
  })

  it('saves what was typed during a save afterwards', async () => {
    const { keeper, saved } = keeperWith(() => new Promise((resolve) => setTimeout(() => resolve(ok(null)), 2000)))
    keeper.adopt('a', empty)
    keeper.write('a', { text: 'first' })
    await later()
    keeper.write('a', { text: 'first second' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(saved()).toEqual(['a:first', 'a:first second'])
    expect(keeper.read('a')?.isUnsaved).toBe(false)
  })

  it('keeps the text when the disk refuses, says why, and saves it later', async () => {
    let isFull = true
    const { keeper } = keeperWith(async () => (isFull ? fail({ code: 'diskFull' }) : ok(null)))
    keeper.adopt('a', empty)
    keeper.write('a', { text: 'precious' })
    await later()
    expect(keeper.read('a')).toMatchObject({ text: 'precious', isUnsaved: true, error: { code: 'diskFull' } })
    isFull = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(keeper.read('a')).toMatchObject({ text: 'precious', isUnsaved: false, error: null })
  })

  it('takes nothing over from main while something is written here', () => {
    const { keeper } = keeperWith()
    keeper.adopt('a', empty)
    keeper.write('a', { text: 'newer' })
    keeper.adopt('a', { ...empty, text: 'older' })
    expect(keeper.read('a')?.text).toBe('newer')
  })

  it('forgets a conversation that has left the screen only once main has its text', async () => {
    const { keeper, saved } = keeperWith()
    keeper.adopt('a', empty)
    const letGo = keeper.hold('a')
    keeper.write('a', { text: 'half a sen' })
    letGo()
    expect(keeper.read('a')?.text).toBe('half a sen')
    await later()
    expect(saved()).toEqual(['a:half a sen'])
    expect(keeper.read('a')).toBeUndefined()
  })

  it('keeps a text that could not be saved although its conversation has left the screen', async () => {
    const { keeper } = keeperWith(async () => fail({ code: 'diskFull' }))
    keeper.adopt('a', empty)
    const letGo = keeper.hold('a')
    keeper.write('a', { text: 'precious' })
    letGo()
    await later()
    expect(keeper.read('a')?.text).toBe('precious')
  })

  it('saves nothing more of a text that has been sent', async () => {
    const { keeper, save } = keeperWith()
    keeper.adopt('a', empty)
    keeper.write('a', { text: 'sent' })
    keeper.clear('a')
    await later()
    expect(save).not.toHaveBeenCalled()
    expect(keeper.read('a')?.text).toBe('')
  })

  it('puts a reply taken back before what was typed meanwhile', () => {
    const { keeper } = keeperWith()
    keeper.adopt('a', empty)
    keeper.write('a', { text: 'and more' })
    keeper.replace('a', { ...empty, text: 'the reply' })
    expect(keeper.read('a')).toMatchObject({ text: 'the reply\n\nand more', isUnsaved: true })
  })
})
