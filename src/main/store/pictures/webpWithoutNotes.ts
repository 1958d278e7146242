import { shortenedExif } from './exifOrientation'

const headBytes = 12
/** Flags of the extended header: there is Exif, there is XMP. */
const [exifFlag, xmpFlag] = [0x08, 0x04]

/** A WebP's chunks without those that hold notes, up to its end; of Exif only how the picture is turned stays. */
export function webpWithoutNotes(bytes: Buffer): Buffer | null {
  const end = bytes.length < headBytes ? Infinity : bytes.readUInt32LE(4) + 8
  if (end > bytes.length) return null
  const kept: Buffer[] = []
  let isTurnNoted = false
  for (let at = headBytes; at < end;) {
    const length = at + 8 <= end ? bytes.readUInt32LE(at + 4) : Infinity
    if (at + 8 + length > end) return null
    const type = bytes.toString('latin1', at, at + 4)
    const data = bytes.subarray(at + 8, at + 8 + length)
    const short = type === 'EXIF' ? shortenedExif(withoutName(data)) : null
    isTurnNoted ||= short !== null
    if (short !== null) kept.push(chunkOf(type, short))
    else if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunkOf(type, data))
    // Chunks begin at even places.
    at += 8 + length + (length % 2)
  }
  return written(bytes.subarray(0, headBytes), kept, isTurnNoted)
}

/** Some programs put JPEG's name for it in front. */
function withoutName(note: Buffer): Buffer {
  return note.toString('latin1', 0, 6) === 'Exif\0\0' ? note.subarray(6) : note
}

function chunkOf(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

function written(head: Buffer, chunks: readonly Buffer[], hasExif: boolean): Buffer {
  const whole = Buffer.concat([head, ...chunks])
  whole.writeUInt32LE(whole.length - 8, 4)
  const flagsAt = headBytes + 8
  if (whole.toString('latin1', headBytes, headBytes + 4) === 'VP8X') {
    const flags = (whole[flagsAt] ?? 0) & ~(exifFlag | xmpFlag)
    whole.writeUInt8(hasExif ? flags | exifFlag : flags, flagsAt)
  }
  return whole
}
