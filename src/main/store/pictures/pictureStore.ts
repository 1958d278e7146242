import type { Picture, PictureType } from '#shared/domain/pictures/picture'
import type { Result } from '#shared/domain/result'

export type KeptPicture = { readonly bytes: Uint8Array; readonly mediaType: PictureType }

/** The shop's own pictures, one file each, named by what is in it. */
export type PictureStore = {
  /**
   * Takes a picture in. When this resolves with `ok` it survives a power cut, so that a draft may speak of it. Where it was
   * taken (and whatever else cameras and programs note beside the picture) is left out, see `withoutNotes`; the picture
   * itself stays as it is, byte by byte. `pictureUnreadable`: no JPEG, PNG, GIF or WebP. `pictureTooLarge`: over `mostPictureBytes`.
   */
  add(bytes: Uint8Array, name: string): Promise<Result<Picture>>
  /** `pictureMissing`: there is no such file, or it no longer holds what it was named for. */
  read(pictureId: string): Promise<Result<KeptPicture>>
  /** File names of all pictures. */
  list(): Promise<Result<readonly string[]>>
  /** Removes pictures that are not among the kept and older than a day; younger ones may be on their way into a draft. */
  sweep(kept: ReadonlySet<string>): Promise<Result<number>>
}
