import type { Result } from '#shared/domain/result'
import type { Store } from '../store/store'

export type Picture = { readonly bytes: Uint8Array; readonly type: string }

type Means = {
  readonly store: Store
  /** Fetches a picture of a network, or reads one of the sample shop's own, with every cap that untrusted bytes need. */
  readonly fetchPicture: (url: string) => Promise<Result<Picture>>
}

export type Pictures = {
  attachment(conversationId: string, messageId: string, index: number): Promise<Picture | null>
  avatar(identityId: string): Promise<Picture | null>
}

/** Pictures the window shows: it names a message or a person, never an address, and has no network of its own. */
export function createPictures({ store, fetchPicture }: Means): Pictures {
  const kept = createPictureMemory()

  async function load(url: string): Promise<Picture | null> {
    const known = kept.find(url)
    if (known) return known
    const picture = await fetchPicture(url)
    if (!picture.ok) return null
    kept.keep(url, picture.value)
    return picture.value
  }

  return {
    async attachment(conversationId, messageId, index) {
      const message = await store.message(conversationId, messageId)
      if (!message.ok || !message.value || message.value.deletedAt !== null) return null
      const attachment = message.value.attachments[index]
      return attachment?.kind === 'image' ? load(attachment.url) : null
    },
    async avatar(identityId) {
      const url = store.shop().identities.get(identityId)?.avatarUrl
      return url ? load(url) : null
    },
  }
}

/** 200 pictures of at most 1 MiB: what a long day scrolls past, bounded. */
const mostKept = 200

function createPictureMemory() {
  const byUrl = new Map<string, Picture>()
  return {
    find(url: string): Picture | undefined {
      const picture = byUrl.get(url)
      if (!picture) return undefined
      byUrl.delete(url)
      byUrl.set(url, picture)
      return picture
    },
    keep(url: string, picture: Picture): void {
      byUrl.set(url, picture)
      const oldest = byUrl.keys().next().value
      if (byUrl.size > mostKept && oldest !== undefined) byUrl.delete(oldest)
    },
  }
}
