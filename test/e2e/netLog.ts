import { readFile } from 'node:fs/promises'

/** Every address on the network that Chromium asked for, from a file written by `--log-net-log`. */
export async function requestsInNetLog(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8')
  const urls = [...text.matchAll(/"url":"((?:https?|wss?|ftp):[^"]*)"/g)].map(([, url]) => url ?? '')
  const hosts = [...text.matchAll(/"host":"([^"]+)"/g)].map(([, host]) => host ?? '')
  return [...new Set([...urls, ...hosts])]
}
