import { picture } from '../networks/x/picture'

/** A PNG of one colour that every program shows. */
export function aPng(width = 48, height = 32, notes: readonly Buffer[] = []): Buffer {
  const plain = picture(width, height)
  const headEnd = 33
  return Buffer.concat([plain.subarray(0, headEnd), ...notes, plain.subarray(headEnd)])
}

/** A PNG chunk; its checksum is left wrong on purpose where no reader here looks at it. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
}

/** The bytes of a GIF of this size, without any picture in it. */
export function aGif(width = 10, height = 20, extraBytes = 0): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt16LE(width, 0)
  size.writeUInt16LE(height, 2)
  const rest = [Buffer.alloc(3 + extraBytes), Buffer.from([0x3b])]
  return Buffer.concat([Buffer.from('GIF89a', 'latin1'), size, ...rest])
}

export function jpegPart(marker: number, body: Buffer | string): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

/** The parts of a JPEG in a camera's order, with made-up picture data that holds stuffed bytes and restarts. */
export function aJpeg(notes: readonly Buffer[] = [], { width = 640, height = 480, behind = '' } = {}): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...notes,
    jpegPart(0xdb, Buffer.alloc(65, 1)),
    jpegPart(0xc0, frame),
    jpegPart(0xc4, Buffer.alloc(20, 2)),
    jpegPart(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xff, 0x00]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(behind, 'latin1'),
  ])
}

/** An Exif note as phones write it: how the picture is turned, and where it was taken. */
export function anExif(orientation: number, byteOrder: 'II' | 'MM' = 'II'): Buffer {
  const isLittle = byteOrder === 'II'
  const note = Buffer.alloc(8 + 2 + 2 * 12 + 4)
  const short = (value: number, at: number) =>
    isLittle ? note.writeUInt16LE(value, at) : note.writeUInt16BE(value, at)
  const long = (value: number, at: number) => (isLittle ? note.writeUInt32LE(value, at) : note.writeUInt32BE(value, at))
  note.write(byteOrder, 'latin1')
  short(42, 2)
  long(8, 4)
  short(2, 8)
  // The GPS table, then the orientation.
  for (const [at, tag, type, value] of [
    [10, 0x8825, 4, 38],
    [22, 0x0112, 3, orientation],
  ] as const) {
    short(tag, at)
    short(type, at + 2)
    long(1, at + 4)
    if (type === 3) short(value, at + 8)
    else long(value, at + 8)
  }
  return Buffer.concat([note, Buffer.from('GPS 52.2297 N 21.0122 E', 'latin1')])
}

export function exifPart(orientation: number, byteOrder: 'II' | 'MM' = 'II'): Buffer {
  return jpegPart(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), anExif(orientation, byteOrder)]))
}

export function webpChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

export function aWebp(chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

/** The extended header of a WebP; `flags` tell what else is in it. */
export function webpHeader(width: number, height: number, flags: number): Buffer {
  const data = Buffer.alloc(10)
  data.writeUInt8(flags, 0)
  data.writeUIntLE(width - 1, 4, 3)
  data.writeUIntLE(height - 1, 7, 3)
  return webpChunk('VP8X', data)
}
