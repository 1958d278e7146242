import type { Picture } from '#shared/domain/pictures/picture'

export function aPicture(parts: Partial<Picture> = {}): Picture {
  return {
    id: 'c'.repeat(64),
    mediaType: 'image/png',
    bytes: 1000,
    width: 48,
    height: 32,
    name: 'mug.png',
    alt: 'A blue mug',
    ...parts,
  }
}
