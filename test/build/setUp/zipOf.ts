import { deflateRawSync } from 'node:zlib'

export type ZipPart = {
  readonly name: string
  readonly text: string
  /** Unix mode with the file's type, as `ls -l` shows it. */
  readonly mode: number
  readonly isStored?: boolean
}

/** The bytes of a zip, written by the format's description (APPNOTE.TXT 4.3) and not by the code under test. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const packed = part.isStored ? Buffer.from(part.text) : deflateRawSync(part.text)
    const body = Buffer.concat([localHeader(part), packed])
    directory.push(directoryEntry(part, packed.length, at))
    bodies.push(body)
    at += body.length
  }
  const table = Buffer.concat(directory)
  return Buffer.concat([...bodies, table, ending(parts.length, table.length, at)])
}

function localHeader({ name, isStored }: ZipPart): Buffer {
  const extra = 'extra'
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(isStored ? 0 : 8, 8)
  header.writeUInt16LE(Buffer.byteLength(name), 26)
  header.writeUInt16LE(extra.length, 28)
  return Buffer.concat([header, Buffer.from(name + extra)])
}

function directoryEntry({ name, text, mode, isStored }: ZipPart, packedSize: number, at: number): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(isStored ? 0 : 8, 10)
  entry.writeUInt32LE(packedSize, 20)
  entry.writeUInt32LE(Buffer.byteLength(text), 24)
  entry.writeUInt16LE(Buffer.byteLength(name), 28)
  entry.writeUInt32LE((mode << 16) >>> 0, 38)
  entry.writeUInt32LE(at, 42)
  return Buffer.concat([entry, Buffer.from(name)])
}

function ending(count: number, length: number, start: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(start, 16)
  return end
}
