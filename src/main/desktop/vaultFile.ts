import { readFile, rename, stat } from 'node:fs/promises'

import { z } from 'zod'

const entrySchema = z.discriminatedUnion('how', [
  /** base64 of what the system's keychain encrypted. */
  z.object({ how: z.literal('keychain'), value: z.string() }),
  /** Not encrypted: the system has no keychain and the owner agreed. */
  z.object({ how: z.literal('plain'), value: z.string() }),
])
export type VaultEntry = z.infer<typeof entrySchema>

const vaultSchema = z.object({
  version: z.literal(1),
  /** The keychain the entries were encrypted with. */
  backend: z.string(),
  choice: z.enum(['plainAllowed', 'memoryOnly']).nullable(),
  entries: z.record(z.string(), entrySchema),
})
export type VaultFile = z.infer<typeof vaultSchema>

export type VaultContents =
  | { readonly state: 'empty' }
  | { readonly state: 'read'; readonly file: VaultFile }
  /** Not ours to read or overwrite: written by a newer app. */
  | { readonly state: 'newer'; readonly version: number }
  /** Was damaged and is kept beside, under another name. */
  | { readonly state: 'setAside' }

/** Reads the vault. A damaged one is renamed, never deleted. Throws what the disk says about a file that is there. */
export async function readVaultFile(path: string): Promise<VaultContents> {
  if (!(await exists(path))) return { state: 'empty' }
  const data = parsedJson(await readFile(path, 'utf8'))
  const newer = z.object({ version: z.number().int().min(2) }).safeParse(data)
  if (newer.success) return { state: 'newer', version: newer.data.version }
  const file = vaultSchema.safeParse(data)
  if (file.success) return { state: 'read', file: file.data }
  await setAside(path)
  return { state: 'setAside' }
}

async function setAside(path: string): Promise<void> {
  let number = 1
  while (await exists(`${path}.damaged-${number}`)) number += 1
  await rename(path, `${path}.damaged-${number}`)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
