/** One part of a JPEG: its marker's second byte, what it says (without its length), and for scans the data behind it. */
export type JpegSegment = { readonly marker: number; readonly body: Buffer; readonly data: Buffer }

const startOfScan = 0xda
const endOfImage = 0xd9
const exifMarker = 0xe1

/** The parts of a JPEG from behind its start to before the end of its picture; null where they cannot be told apart. */
export function jpegSegments(bytes: Buffer): readonly JpegSegment[] | null {
  const segments: JpegSegment[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfImage) return segments
    // Any number of 0xff may come before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end < at + 4 || end > bytes.length) return null
    const next = marker === startOfScan ? endOfScan(bytes, end) : end
    segments.push({ marker, body: bytes.subarray(at + 4, end), data: bytes.subarray(end, next) })
    at = next
  }
  // A picture that broke off in its last scan shows what there is of it.
  const isEnd = at >= bytes.length || (bytes[at] === 0xff && bytes[at + 1] === endOfImage)
  return isEnd && segments.at(-1)?.marker === startOfScan ? segments : null
}

/** The Exif note in a part; null for any other part. */
export function exifNote({ marker, body }: JpegSegment): Buffer | null {
  const isExif = marker === exifMarker && body.toString('latin1', 0, 6) === 'Exif\0\0'
  return isExif ? body.subarray(6) : null
}

/** Where a scan's data ends: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return bytes.length
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}
