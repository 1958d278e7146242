import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Which of X's origins the loopback X stands in for. */
export function xOrigins(origin: string): Readonly<Record<string, string>> {
  return { 'https://api.x.com': origin, 'https://x.com': origin, 'https://pbs.twimg.com': origin }
}

/** Writes the file that `SHOPBELL_NETWORKS` names, and answers its path. */
export async function writeNetworksFile(folder: string, origin: string): Promise<string> {
  const file = join(folder, 'networks.json')
  await writeFile(file, JSON.stringify(xOrigins(origin)))
  return file
}
