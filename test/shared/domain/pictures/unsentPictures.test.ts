import { expect, it } from 'vitest'

import type { Draft } from '#shared/domain/drafts/draft'
import { unsentPictures } from '#shared/domain/pictures/unsentPictures'
import { aPicture } from '../../../builders/pictures'
import { aReply } from '../../../builders/replies'
import { aTemplate } from '../../../builders/templates'

it('names the pictures of drafts, of templates and of replies in any state', () => {
  const [one, two] = [aPicture({ id: 'a'.repeat(64) }), aPicture({ id: 'b'.repeat(64) })]
  const [three, four] = [aPicture(), aPicture({ id: 'd'.repeat(64) })]
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
  const templates = new Map([
    ['one', aTemplate({ pictures: [four] })],
    ['two', aTemplate()],
  ])
  expect(unsentPictures({ drafts, replies, templates })).toEqual(new Set([one.id, two.id, three.id, four.id]))
  expect(unsentPictures({ drafts: new Map(), replies: new Map(), templates: new Map() })).toEqual(new Set())
})
