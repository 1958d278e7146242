import type { PictureType } from '#shared/domain/pictures/picture'
import { exifOrientation } from './exifOrientation'
import { exifNote, jpegSegments, type JpegSegment } from './jpegSegments'

export type PictureSize = { readonly width: number | null; readonly height: number | null }

const unknown: PictureSize = { width: null, height: null }

/** Pixels as they are shown, by the picture's own header; null where that doesn't say. */
export function pictureSize(bytes: Buffer, mediaType: PictureType): PictureSize {
  const { width, height } = headerSize(bytes, mediaType)
  return width !== null && height !== null && width > 0 && height > 0 ? { width, height } : unknown
}

function headerSize(bytes: Buffer, mediaType: PictureType): PictureSize {
  switch (mediaType) {
    case 'image/png':
      return bytes.length < 24 ? unknown : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    case 'image/gif':
      return bytes.length < 10 ? unknown : { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
    case 'image/webp':
      return bytes.length < 30 ? unknown : webpSize(bytes)
    case 'image/jpeg':
      return jpegSize(bytes)
  }
}

/** Google's container: lossy, lossless and extended pictures each say it their own way. */
function webpSize(bytes: Buffer): PictureSize {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    default:
      return unknown
  }
}

/** The frame header says it, and where a camera was held upright the two are exchanged. */
function jpegSize(bytes: Buffer): PictureSize {
  const segments = jpegSegments(bytes) ?? []
  const frame = segments.find(isFrame)
  if (!frame || frame.body.length < 5) return unknown
  const [height, width] = [frame.body.readUInt16BE(1), frame.body.readUInt16BE(3)]
  const isOnItsSide = segments.some((segment) => (exifOrientation(exifNote(segment) ?? nothing) ?? 1) >= 5)
  return isOnItsSide ? { width: height, height: width } : { width, height }
}

/** SOF0 to SOF15, among which three markers mean something else. */
function isFrame({ marker }: JpegSegment): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

const nothing = Buffer.alloc(0)
