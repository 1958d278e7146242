import type { PictureType } from './picture'

/** What a picture is by its first bytes; null for everything else, whatever it calls itself. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(start)) return 'image/gif'
  return /^RIFF[\s\S]{4}WEBP/.test(start) ? 'image/webp' : null
}
