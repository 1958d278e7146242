import { describe, expect, it } from 'vitest'

import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import { fail, ok } from '#shared/domain/result'
import { aMessageArrival, anAccount, anIdentity } from '#test/builders/arrivals'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createPictures } from '../../../src/main/services/pictures'

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
  const pictures = createPictures({
    store,
    fetchPicture: async (url) => {
      asked.push(url)
      return url.includes('me') || url.endsWith('a.png') ? ok(picture) : fail({ code: 'notFound' })
    },
  })
  return { store, pictures, place, asked }
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
