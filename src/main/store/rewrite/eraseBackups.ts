import { join } from 'node:path'

import { attempt, carried } from '../attempt'
import {
  backupsFolder,
  manifestName,
  readManifest,
  type BackupFile,
  type BackupManifest,
} from '../backups/backupManifest'
import { sumOf } from '../backups/checkedCopy'
import { isLogFile } from '../backups/logFileName'
import { isAsWritten } from '../backups/makeBackup'
import { removeFileIfThere } from '../backups/removeIfThere'
import { namesIn } from '../backups/whatIsThere'
import type { Disk } from '../disk'
import { writeWholeFile } from '../writeWholeFile'
import type { Transform } from './lineRewriter'
import { removeLeftOvers } from './removeLeftOvers'
import { finishRewrite, rewriteFile } from './rewriteFile'
import { searchFile } from './searchFile'

type Options = {
  readonly disk: Disk
  readonly shopFolder: string
  readonly newestVersion: number
  readonly transform: Transform
  readonly mentions: (line: Buffer) => boolean
}

/** Which backups' files are one and the same, and what became of each: they share its successor, too. */
type Shared = {
  /** By path, from before anything was rewritten: afterwards a file may be the only one left. */
  readonly identities: ReadonlyMap<string, string>
  readonly successors: Map<string, { readonly path: string; readonly file: BackupFile }>
}

export type ErasedBackups = {
  readonly rewritten: number
  /** Names of those a newer program made, which this one cannot change. */
  readonly untouched: readonly string[]
}

/**
 * Takes what was erased out of every backup. A backup is whole at every moment: its new files come first, then what it says
 * about itself, and the old files go last. Shared files are never written to.
 */
export async function eraseBackups(options: Options): Promise<ErasedBackups> {
  const { disk, shopFolder } = options
  const shared: Shared = { identities: await identitiesIn(disk, shopFolder), successors: new Map() }
  const untouched: string[] = []
  let rewritten = 0
  for (const name of await namesIn(disk, backupsFolder(shopFolder))) {
    const folder = join(backupsFolder(shopFolder), name)
    if ((await disk.stat(folder)).kind !== 'folder') continue
    const outcome = await attempt(() => eraseBackup(options, folder, shared))
    if (outcome.ok) rewritten += outcome.value ? 1 : 0
    else if (outcome.error.code === 'shopIsNewer') untouched.push(name)
    else throw carried(outcome.error)
  }
  return { rewritten, untouched }
}

/** The backups' log folders, oldest name first. */
export async function backupLogs(disk: Disk, shopFolder: string): Promise<readonly string[]> {
  const all = backupsFolder(shopFolder)
  return (await namesIn(disk, all)).map((name) => join(all, name, 'log'))
}

/** Answers whether anything had to be changed. */
async function eraseBackup(options: Options, folder: string, shared: Shared): Promise<boolean> {
  const { disk } = options
  const log = join(folder, 'log')
  const manifest = await readManifest(disk, folder)
  const isKnown = typeof manifest === 'object'
  if (isKnown) await removeStrangers(disk, log, manifest)
  else if ((await namesIn(disk, log)).length > 0) await removeLeftOvers(disk, log)
  const replaced = new Map<string, BackupFile>()
  const gone = { conversations: 0, messages: 0 }
  for (const file of (await namesIn(disk, log)).filter(isLogFile)) {
    const found = await searchFile({ ...options, folder: log }, { file, upTo: null })
    if (!found.isHit) continue
    gone.conversations += found.conversations
    gone.messages += found.messages
    const known = isKnown ? manifest.files.find(({ name }) => name === file) : undefined
    replaced.set(file, await successor(options, log, file, known, shared))
  }
  if (isKnown && replaced.size > 0) await rewriteManifest(disk, folder, manifest, replaced, gone)
  for (const file of replaced.keys()) await removeFileIfThere(disk, join(log, file))
  if (replaced.size > 0) await disk.syncFolder(log)
  return replaced.size > 0
}

/** Files a backup does not speak of are from an erasure that was killed; its own are the ones that count. */
async function removeStrangers(disk: Disk, log: string, manifest: BackupManifest): Promise<void> {
  const own = new Set(manifest.files.map(({ name }) => name))
  for (const name of await namesIn(disk, log)) if (!own.has(name)) await removeFileIfThere(disk, join(log, name))
}

/** Puts the new file beside the old one. One that was damaged before goes on being told as such. */
async function successor(
  options: Options,
  log: string,
  file: string,
  known: BackupFile | undefined,
  shared: Shared,
): Promise<BackupFile> {
  const { disk, newestVersion, transform, mentions } = options
  const identity = shared.identities.get(join(log, file))
  const sibling = identity === undefined ? undefined : shared.successors.get(identity)
  if (sibling && (await isLinked(disk, sibling.path, join(log, sibling.file.name)))) return sibling.file
  const isSound = known === undefined || (await isAsWritten(disk, join(log, file), known))
  const keepsUnreadable = (line: Buffer) => !mentions(line)
  const made = await rewriteFile({ disk, folder: log, file, upTo: null, newestVersion, transform, keepsUnreadable })
  await finishRewrite(disk, log, made.file)
  const path = join(log, made.file)
  const sum = { name: made.file, size: made.length, crc32: await sumOf(disk, path, made.length) }
  const next = isSound || !known ? sum : { ...known, name: made.file }
  if (identity !== undefined) shared.successors.set(identity, { path, file: next })
  return next
}

async function identitiesIn(disk: Disk, shopFolder: string): Promise<ReadonlyMap<string, string>> {
  const identities = new Map<string, string>()
  for (const log of await backupLogs(disk, shopFolder)) {
    for (const name of (await namesIn(disk, log)).filter(isLogFile)) {
      const { identity } = await disk.stat(join(log, name))
      if (identity !== null) identities.set(join(log, name), identity)
    }
  }
  return identities
}

async function isLinked(disk: Disk, from: string, to: string): Promise<boolean> {
  return (await attempt(() => disk.link(from, to))).ok
}

async function rewriteManifest(
  disk: Disk,
  folder: string,
  manifest: BackupManifest,
  replaced: ReadonlyMap<string, BackupFile>,
  gone: { readonly conversations: number; readonly messages: number },
): Promise<void> {
  const next: BackupManifest = {
    ...manifest,
    files: manifest.files.map((file) => replaced.get(file.name) ?? file),
    conversations: Math.max(0, manifest.conversations - gone.conversations),
    messages: Math.max(0, manifest.messages - gone.messages),
  }
  await disk.syncFolder(join(folder, 'log'))
  await writeWholeFile(disk, folder, manifestName, Buffer.from(`${JSON.stringify(next, null, 2)}\n`))
}
