import type { PictureType } from '#shared/domain/pictures/picture'
import { jpegWithoutNotes } from './jpegWithoutNotes'
import { pngWithoutNotes } from './pngWithoutNotes'
import { webpWithoutNotes } from './webpWithoutNotes'

/**
 * The same picture without what cameras and programs note beside it: where it was taken (the owner's home, often), when,
 * with what, by whom, and earlier versions or further pictures hidden behind it. What it looks like stays exactly the same:
 * the picture's data, its colours and how it is turned are not touched. Null: its parts cannot be told apart. Doing it
 * twice changes nothing more. Cameras make no GIFs: those
 * stay as they are.
 */
export function withoutNotes(bytes: Buffer, mediaType: PictureType): Buffer | null {
  switch (mediaType) {
    case 'image/jpeg':
      return jpegWithoutNotes(bytes)
    case 'image/png':
      return pngWithoutNotes(bytes)
    case 'image/webp':
      return webpWithoutNotes(bytes)
    case 'image/gif':
      return bytes
  }
}
