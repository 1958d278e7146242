import { expect, it } from 'vitest'

import { sampleDone, sampleDrafts } from '../../../../src/main/channels/sample/sampleDone'
import { sampleStories } from '../../../../src/main/channels/sample/sampleStories'

const storiesOf = (threadId: string) => sampleStories.filter((story) => story.threadId === threadId)

it('names about ten finished conversations, each the only one in its thread and long past', () => {
  expect(sampleDone().length).toBeGreaterThanOrEqual(8)
  for (const threadId of sampleDone()) {
    expect(storiesOf(threadId)).toHaveLength(1)
    for (const line of storiesOf(threadId)[0]?.lines ?? []) expect(line.at).toBeLessThan(-600)
  }
})

it('has begun two answers to customers who wait', () => {
  const drafts = Object.entries(sampleDrafts)
  expect(drafts).toHaveLength(2)
  for (const [threadId, text] of drafts) {
    expect(storiesOf(threadId)).toHaveLength(1)
    expect(
      storiesOf(threadId)[0]
        ?.lines.filter((line) => line.at <= 0)
        .at(-1)?.by,
    ).toBe('customer')
    expect(text.length).toBeGreaterThan(40)
  }
})
