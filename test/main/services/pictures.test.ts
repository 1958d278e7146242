import { describe, expect, it } from 'vitest'

import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import { keptAddress } from '#shared/domain/pictures/keptAddress'
import { fail, ok } from '#shared/domain/result'
import { aMessageArrival, anAccount, anIdentity } from '#test/builders/arrivals'
import { aMessage } from '#test/builders/conversations'
import { createMemoryPictures } from '#test/fakes/memoryPictures'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createPictures } from '../../../src/main/services/pictures'
import { aGif, aPng } from '../../builders/pictureBytes'

const picture = { bytes: new Uint8Array([1]), type: 'image/png' }
const image = { kind: 'image', url: 'https://pictures.example/a.png', alt: '', width: null, height: null } as const

async function setUp() {
  const store = createMemoryStore()
  const arrival = aMessageArrival({
    attachments: [image, { ...image, kind: 'video', url: 'https://pictures.example/v.mp4' }],
    customer: anIdentity({ avatarUrl: 'https://pictures.example/me.png' }),
  })
  let count = 0
  await store.commit((shop) =>
    mergeArrivals(shop, anAccount(), [arrival], { now: 1, newId: () => `id-${(count += 1)}` }),
  )
  const entry = [...store.shop().conversations.values()][0]
  const place = { conversationId: entry?.conversation.id ?? '', messageId: entry?.heads[0]?.id ?? '' }
  const asked: string[] = []
  const pictureStore = createMemoryPictures()
  const pictures = createPictures({
    store,
    pictureStore,
    fetchPicture: async (url) => {
      asked.push(url)
      return url.includes('me') || url.endsWith('a.png') ? ok(picture) : fail({ code: 'notFound' })
    },
  })
  return { store, pictures, pictureStore, place, asked }
}

describe('pictures', () => {
  it('fetches an attachment once and only by its message', async () => {
    const { pictures, place, asked } = await setUp()

    expect(await pictures.attachment(place.conversationId, place.messageId, 0)).toEqual(picture)
    await pictures.attachment(place.conversationId, place.messageId, 0)
    expect(asked).toEqual(['https://pictures.example/a.png'])
  })

  it('has nothing for other positions, other messages and what is no picture', async () => {
    const { pictures, place, asked } = await setUp()

    expect(await pictures.attachment(place.conversationId, place.messageId, 1)).toBeNull()
    expect(await pictures.attachment(place.conversationId, place.messageId, 7)).toBeNull()
    expect(await pictures.attachment(place.conversationId, 'other', 0)).toBeNull()
    expect(asked).toEqual([])
  })

  it('shows no picture of a deleted message', async () => {
    const { pictures, place, store } = await setUp()
    await store.commit(() => [{ type: 'messageDeleted', ...place, deletedAt: 5 }])

    expect(await pictures.attachment(place.conversationId, place.messageId, 0)).toBeNull()
  })

  it('knows avatars by the person', async () => {
    const { pictures } = await setUp()

    expect(await pictures.avatar('x:customer')).toEqual(picture)
    expect(await pictures.avatar('x:nobody')).toBeNull()
  })
})

describe("the shop's own pictures", () => {
  it('are shown by their id, and in the messages they were sent with', async () => {
    const { pictures, store, asked } = await setUp()
    const added = await pictures.add(aPng(), 'mug.png')
    if (!added.ok) throw new Error(added.error.code)
    const { id } = added.value
    const message = aMessage({ id: 'sent', conversationId: 'id-1', attachments: [{ ...image, url: keptAddress(id) }] })
    await store.commit(() => [{ type: 'messageArrived', message }])
    const shown = { bytes: aPng(), type: 'image/png' }
    expect(await pictures.kept(id)).toEqual(shown)
    expect(await pictures.attachment(message.conversationId, 'sent', 0)).toEqual(shown)
    expect(asked).toEqual([])
  })

  it('are no longer shown once their file is gone', async () => {
    const { pictures, pictureStore } = await setUp()
    const added = await pictures.add(aPng(), 'mug.png')
    const id = added.ok ? added.value.id : ''
    await pictures.kept(id)
    pictureStore.lose(id)
    expect(await pictures.kept(id)).toBeNull()
  })

  it('are taken from several files, and the first that is none is told', async () => {
    const { pictures } = await setUp()
    const answer = await pictures.addChosen([
      { name: 'a.png', bytes: ok(aPng()) },
      { name: 'b.txt', bytes: ok(Buffer.from('text')) },
      { name: 'c.png', bytes: fail({ code: 'pictureTooLarge', mostBytes: 5 }) },
      { name: 'd.gif', bytes: ok(aGif()) },
    ])
    expect(answer).toMatchObject({
      value: { pictures: [{ name: 'a.png' }, { name: 'd.gif' }], trouble: { code: 'pictureUnreadable' } },
    })
    expect(await pictures.addChosen([])).toEqual(ok({ pictures: [], trouble: null }))
  })
})
