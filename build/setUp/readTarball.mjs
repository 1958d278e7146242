import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'

const BLOCK = 512

/**
 * Writes one file of a .tgz to `target`. Answers whether it was there.
 * @param {string} tarball
 * @param {string} name
 * @param {string} target
 */
export async function takeFromTarball(tarball, name, target) {
  const reader = byteReader(createReadStream(tarball).pipe(createGunzip()))
  for (;;) {
    const header = await reader.take(BLOCK)
    if (header === null || header[0] === 0) return false
    const size = parseInt(header.toString('latin1', 124, 136), 8)
    const isWanted = header.toString('utf8', 0, 100).replace(/\0.*/s, '') === name
    if (isWanted) {
      await writeBytes(reader, size, target)
      return true
    }
    await reader.pass(Math.ceil(size / BLOCK) * BLOCK, () => undefined)
  }
}

/**
 * @param {ReturnType<typeof byteReader>} reader
 * @param {number} size
 * @param {string} target
 */
async function writeBytes(reader, size, target) {
  const file = await open(target, 'w')
  try {
    await reader.pass(size, async (chunk) => void (await file.write(chunk)))
  } finally {
    await file.close()
  }
}

/** @param {AsyncIterable<Buffer>} stream */
function byteReader(stream) {
  const chunks = stream[Symbol.asyncIterator]()
  /** @type {Buffer} */
  let rest = Buffer.alloc(0)

  const more = async () => {
    const { value, done } = await chunks.next()
    if (done) return false
    rest = rest.length === 0 ? value : Buffer.concat([rest, value])
    return true
  }

  return {
    /** @param {number} length */
    async take(length) {
      while (rest.length < length) if (!(await more())) return null
      const taken = rest.subarray(0, length)
      rest = rest.subarray(length)
      return taken
    },
    /**
     * @param {number} length
     * @param {(chunk: Buffer) => unknown} use
     */
    async pass(length, use) {
      for (let left = length; left > 0;) {
        if (rest.length === 0 && !(await more())) throw new Error('the package is shorter than it says')
        const chunk = rest.subarray(0, left)
        rest = rest.subarray(chunk.length)
        left -= chunk.length
        await use(chunk)
      }
    },
  }
}
