import { brotliDecompressSync, gunzipSync, inflateSync, type ZlibOptions } from 'node:zlib'

import { fail, ok, type Result } from '#shared/domain/result'

const unfolders: Readonly<Record<string, (body: Buffer, options: ZlibOptions) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** A body without its one compression. Broken, unknown or nested ones, and what grows beyond `mostBytes`, are unreadable. */
export function unfold(body: Buffer, encoding: string | undefined, mostBytes: number): Result<Buffer> {
  const name = (encoding ?? 'identity').trim().toLowerCase()
  if (name === 'identity' || name === '') return ok(body)
  const unfolder = unfolders[name]
  if (!unfolder) return fail({ code: 'unreadableAnswer' })
  try {
    return ok(unfolder(body, { maxOutputLength: mostBytes }))
  } catch {
    return fail({ code: 'unreadableAnswer' })
  }
}
