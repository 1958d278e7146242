import { join } from 'node:path'

import type { PictureType } from '#shared/domain/pictures/picture'

const endings: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/** The folder of pictures, in the shop's folder or in a backup's. */
export function picturesFolder(folder: string): string {
  return join(folder, 'pictures')
}

export function pictureFileName(pictureId: string, mediaType: PictureType): string {
  return `${pictureId}.${endings[mediaType]}`
}

/** Every name under which a picture may lie. */
export function pictureFileNames(pictureId: string): readonly string[] {
  return Object.values(endings).map((ending) => `${pictureId}.${ending}`)
}

/** The id in a picture's file name; null for files that are none. */
export function pictureIdIn(fileName: string): string | null {
  return /^([0-9a-f]{64})\.(?:jpg|png|gif|webp)$/u.exec(fileName)?.[1] ?? null
}
