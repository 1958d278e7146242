import { shortenedExif } from './exifOrientation'
import { exifNote, jpegSegments, type JpegSegment } from './jpegSegments'

const start = Buffer.from([0xff, 0xd8])
const end = Buffer.from([0xff, 0xd9])

/**
 * Of a JPEG's application parts only those stay that a decoder needs: JFIF, the colour profile, Adobe's colour transform,
 * and of Exif how the picture is turned. What comes behind the picture's end goes too: phones hide a second one there.
 */
export function jpegWithoutNotes(bytes: Buffer): Buffer | null {
  const segments = jpegSegments(bytes)
  if (segments === null) return null
  let isTurnNoted = false
  const kept = segments.flatMap((segment) => {
    if (!isApplications(segment) || isNeeded(segment)) return [written(segment)]
    const note = exifNote(segment)
    const short = note && !isTurnNoted ? shortenedExif(note) : null
    if (short === null) return []
    isTurnNoted = true
    return [written({ ...segment, body: Buffer.concat([segment.body.subarray(0, 6), short]) })]
  })
  return Buffer.concat([start, ...kept, end])
}

function isApplications({ marker }: JpegSegment): boolean {
  return marker >= 0xe0 && marker <= 0xef
}

function isNeeded({ marker, body }: JpegSegment): boolean {
  const name = body.toString('latin1', 0, 12)
  const isProfile = marker === 0xe2 && name === 'ICC_PROFILE\0'
  return (marker === 0xe0 && name.startsWith('JFIF\0')) || isProfile || (marker === 0xee && name.startsWith('Adobe'))
}

function written({ marker, body, data }: JpegSegment): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body, data])
}
