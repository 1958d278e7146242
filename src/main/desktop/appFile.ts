import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

export type AppFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** One file of the built window, by its decoded path; null for whatever is not a known kind of file inside `folder`. */
export async function appFile(folder: string, segments: readonly string[]): Promise<AppFile | null> {
  const type = types[extname(segments.at(-1) ?? '').toLowerCase()]
  if (type === undefined || !segments.every(isPlainName)) return null
  const path = await insideOf(folder, segments)
  if (path === null) return null
  return { bytes: new Uint8Array(await readFile(path)), type }
}

function isPlainName(segment: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters have no place in a file name of ours
  return segment !== '' && segment !== '.' && segment !== '..' && !/[/\\:\u0000-\u001f]/.test(segment)
}

/** Links are followed before the comparison, so that a link inside the folder cannot lead out of it. */
async function insideOf(folder: string, segments: readonly string[]): Promise<string | null> {
  try {
    const root = await realpath(folder)
    const path = await realpath(join(root, ...segments))
    return path.startsWith(root + sep) && (await stat(path)).isFile() ? path : null
  } catch {
    return null
  }
}
