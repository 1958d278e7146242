import { crc32 } from 'node:zlib'

import { shortenedExif } from './exifOrientation'

const headBytes = 8
/** Texts of all kinds, in which programs keep what they know of a picture, and when it was last changed. */
const notes: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME'])
const exif = 'eXIf'

/** A PNG's chunks without those that hold notes, up to its end; of Exif only how the picture is turned stays. */
export function pngWithoutNotes(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, headBytes)]
  for (let at = headBytes; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const type = bytes.toString('latin1', at + 4, at + 8)
    const short = type === exif ? shortenedExif(bytes.subarray(at + 8, end - 4)) : null
    if (short !== null) kept.push(chunkOf(exif, short))
    else if (type !== exif && !notes.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return null
}

function chunkOf(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
