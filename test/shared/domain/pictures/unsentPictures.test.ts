import { expect, it } from 'vitest'

import type { Draft } from '#shared/domain/drafts/draft'
import { unsentPictures } from '#shared/domain/pictures/unsentPictures'
import { aPicture } from '../../../builders/pictures'
import { aReply } from '../../../builders/replies'

it('names the pictures of drafts and of replies in any state', () => {
  const [one, two, three] = [aPicture({ id: 'a'.repeat(64) }), aPicture({ id: 'b'.repeat(64) }), aPicture()]
  const draft: Draft = {
    conversationId: 'conversation',
    text: '',
    cursorAt: 0,
    answersMessageId: null,
    seenRevision: 0,
    startedAt: 1,
    savedAt: 2,
  }
  const drafts = new Map<string, Draft>([
    ['one', { ...draft, pictures: [one, two] }],
    ['two', draft],
  ])
  const discarded = aReply({ pictures: [two, three], delivery: { state: 'discarded', attempt: 0, discardedAt: 3 } })
  const replies = new Map([
    ['one', discarded],
    ['two', aReply()],
  ])
  expect(unsentPictures({ drafts, replies })).toEqual(new Set([one.id, two.id, three.id]))
  expect(unsentPictures({ drafts: new Map(), replies: new Map() })).toEqual(new Set())
})
