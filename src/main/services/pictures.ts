import type { AppError } from '#shared/domain/errors'
import { keptPictureId } from '#shared/domain/pictures/keptAddress'
import type { Picture as OwnPicture } from '#shared/domain/pictures/picture'
import { ok, type Result } from '#shared/domain/result'
import type { PictureStore } from '../store/pictures/pictureStore'
import type { Store } from '../store/store'
import type { ChosenPicture } from './appControl'

export type Picture = { readonly bytes: Uint8Array; readonly type: string }

type Means = {
  readonly store: Store
  /** Fetches a picture of a network, or reads one of the sample shop's own, with every cap that untrusted bytes need. */
  readonly fetchPicture: (url: string) => Promise<Result<Picture>>
  readonly pictureStore: PictureStore
}

export type Pictures = {
  attachment(conversationId: string, messageId: string, index: number): Promise<Picture | null>
  avatar(identityId: string): Promise<Picture | null>
  /** One of the shop's own. */
  kept(pictureId: string): Promise<Picture | null>
  /** Takes a picture in; a draft may speak of it then. */
  add(bytes: Uint8Array, name: string): Promise<Result<OwnPicture>>
  /** Takes in those that are pictures, and says why another was not. */
  addChosen(files: readonly ChosenPicture[]): Promise<Result<{ pictures: OwnPicture[]; trouble: AppError | null }>>
}

/** Pictures the window shows: it names a message or a person, never an address, and has no network of its own. */
export function createPictures({ store, fetchPicture, pictureStore }: Means): Pictures {
  const remembered = createPictureMemory()

  async function load(url: string): Promise<Picture | null> {
    const ownId = keptPictureId(url)
    if (ownId !== null) return kept(ownId)
    const known = remembered.find(url)
    if (known) return known
    const picture = await fetchPicture(url)
    if (!picture.ok) return null
    remembered.keep(url, picture.value)
    return picture.value
  }

  async function kept(pictureId: string): Promise<Picture | null> {
    const picture = await pictureStore.read(pictureId)
    return picture.ok ? { bytes: picture.value.bytes, type: picture.value.mediaType } : null
  }

  return {
    kept,
    add: pictureStore.add,
    async addChosen(files) {
      const pictures: OwnPicture[] = []
      let trouble: AppError | null = null
      for (const { name, bytes } of files) {
        const added = bytes.ok ? await pictureStore.add(bytes.value, name) : bytes
        if (added.ok) pictures.push(added.value)
        else trouble ??= added.error
      }
      return ok({ pictures, trouble })
    },
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
