import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, symlink } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

/** @typedef {{ name: string, method: number, compressedSize: number, headerAt: number, mode: number }} ZipEntry */

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LONGEST_END = 22 + 0xffff
const SYMBOLIC_LINK = 0o120000
const TYPE_OF_FILE = 0o170000

/**
 * Unpacks a zip with its executable bits and symbolic links. `place` names the file inside `folder` for an entry, or null to leave it out.
 * @param {string} file
 * @param {string} folder
 * @param {(name: string) => string | null} [place]
 */
export async function unpackZip(file, folder, place = (name) => name) {
  for (const entry of await zipEntries(file)) {
    const name = place(entry.name)
    if (name === null || name === '') continue
    await unpackEntry(file, entry, insideOf(folder, name))
  }
}

/**
 * The zip's table of contents.
 * @param {string} file
 * @returns {Promise<ZipEntry[]>}
 */
export async function zipEntries(file) {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const tail = await readAt(handle, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END))
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end < 0 || tail.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error(`not a zip file: ${file}`)
    const length = tail.readUInt32LE(end + 12)
    const start = tail.readUInt32LE(end + 16)
    if (start === 0xffffffff) throw new Error(`zip64 is not read here: ${file}`)
    return readDirectory(await readAt(handle, start, length), tail.readUInt16LE(end + 10))
  } finally {
    await handle.close()
  }
}

/**
 * @param {Buffer} directory
 * @param {number} count
 */
function readDirectory(directory, count) {
  /** @type {ZipEntry[]} */
  const entries = []
  let at = 0
  while (entries.length < count) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('the zip has a damaged table of contents')
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      headerAt: directory.readUInt32LE(at + 42),
      mode: directory.readUInt32LE(at + 38) >>> 16,
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * @param {string} file
 * @param {ZipEntry} entry
 * @param {string} target
 */
async function unpackEntry(file, entry, target) {
  if (entry.name.endsWith('/')) return void (await mkdir(target, { recursive: true }))
  await mkdir(dirname(target), { recursive: true })
  const source = await contentOf(file, entry)
  if ((entry.mode & TYPE_OF_FILE) === SYMBOLIC_LINK) {
    const chunks = await source.toArray()
    return symlink(Buffer.concat(chunks).toString('utf8'), target)
  }
  await pipeline(source, createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 }))
}

/**
 * @param {string} file
 * @param {ZipEntry} entry
 * @returns {Promise<Readable>}
 */
async function contentOf(file, entry) {
  const handle = await open(file)
  const header = await readAt(handle, entry.headerAt, 30).finally(() => handle.close())
  const start = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (entry.method !== 0 && entry.method !== 8) throw new Error(`unknown compression in the zip: ${entry.name}`)
  if (entry.compressedSize === 0) return Readable.from([])
  const packed = createReadStream(file, { start, end: start + entry.compressedSize - 1 })
  if (entry.method === 0) return packed
  const inflate = createInflateRaw()
  packed.on('error', (error) => inflate.destroy(error))
  return packed.pipe(inflate)
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {number} position
 * @param {number} length
 */
async function readAt(handle, position, length) {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, position)
  if (bytesRead !== length) throw new Error('the zip is shorter than it says')
  return buffer
}

/**
 * @param {string} folder
 * @param {string} name
 */
function insideOf(folder, name) {
  const target = normalize(join(folder, name))
  if (!target.startsWith(normalize(folder + sep))) throw new Error(`the zip wants to write outside its folder: ${name}`)
  return target
}
