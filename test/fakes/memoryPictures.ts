import type { AppError } from '#shared/domain/errors'
import type { Picture } from '#shared/domain/pictures/picture'
import { pictureTypeOf } from '#shared/domain/pictures/pictureTypeOf'
import { fail, ok } from '#shared/domain/result'
import type { KeptPicture, PictureStore } from '../../src/main/store/pictures/pictureStore'

/** The shop's pictures without a disk; ids count up. What a test takes away is missing. */
export function createMemoryPictures(): PictureStore & {
  lose(pictureId: string): void
  refuse(trouble: AppError): void
} {
  const kept = new Map<string, KeptPicture>()
  let trouble: AppError | null = null
  return {
    add: async (bytes, name) => {
      const mediaType = pictureTypeOf(bytes)
      if (mediaType === null) return fail({ code: 'pictureUnreadable' })
      const id = (kept.size + 1).toString(16).padStart(64, '0')
      kept.set(id, { bytes, mediaType })
      const picture: Picture = { id, mediaType, bytes: bytes.byteLength, width: 48, height: 32, name, alt: '' }
      return ok(picture)
    },
    read: async (pictureId) => {
      if (trouble) return fail(trouble)
      const picture = kept.get(pictureId)
      return picture ? ok(picture) : fail({ code: 'pictureMissing' })
    },
    list: async () => ok([...kept.keys()].map((id) => `${id}.png`)),
    sweep: async () => ok(0),
    lose: (pictureId) => void kept.delete(pictureId),
    refuse: (reason) => void (trouble = reason),
  }
}
