const orientationTag = 0x0112

/** How a picture is turned (1 to 8), by its Exif note, which is a TIFF header with tables; null where it doesn't say. */
export function exifOrientation(note: Buffer): number | null {
  if (note.length < 8) return null
  const isLittle = note.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? note.readUInt16LE(at) : note.readUInt16BE(at))
  const long = (at: number) => (isLittle ? note.readUInt32LE(at) : note.readUInt32BE(at))
  const table = long(4)
  if (table + 2 > note.length) return null
  for (let entry = table + 2, left = short(table); left > 0 && entry + 12 <= note.length; entry += 12, left -= 1) {
    if (short(entry) !== orientationTag) continue
    const turned = short(entry + 8)
    return turned >= 1 && turned <= 8 ? turned : null
  }
  return null
}

/** The smallest Exif note with the same orientation and nothing else; null where a picture is shown as it is. */
export function shortenedExif(note: Buffer): Buffer | null {
  const orientation = exifOrientation(note)
  if (orientation === null || orientation === 1) return null
  const short = Buffer.alloc(26)
  short.write('MM\0*', 'latin1')
  short.writeUInt32BE(8, 4)
  short.writeUInt16BE(1, 8)
  short.writeUInt16BE(orientationTag, 10)
  // One unsigned short.
  short.writeUInt16BE(3, 12)
  short.writeUInt32BE(1, 14)
  short.writeUInt16BE(orientation, 18)
  return short
}
