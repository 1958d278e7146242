import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop } from '#shared/domain/shop/createShop'

import { foldMessage } from '../../../src/main/store/foldMessage'
import { openStore, type OpenedStore } from '../../../src/main/store/openStore'
import type { OpeningReport } from '../../../src/main/store/recoverLog'
import { stateOf } from '../faultState'
import { commitOf } from '../faultWork'
import type { Damaged } from './damages'
import { filesIn, logOf, soundNow, type Files } from './soundShop'
import { truthOf, type Truth } from './truthOf'

/** The commit that is made after the damage: it must be possible and survive. Number 541 writes into conversation 540. */
const later = [540, 541] as const
const nothingNew: OpeningReport = { damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0, tornBytes: 0 }

/** Opens a damaged shop, opens it again, goes on with it, opens it a third time; answers everything that was not right. */
export async function tryDamage({ title, files, known }: Damaged): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shopbell-damaged-'))
  try {
    await write(folder, files)
    const truth = truthOf(files, known)
    const first = await visit(folder, truth, truth.report.damagedLines, [])
    const after = await filesIn(folder)
    const second = truthOf(after, known)
    const again = await visit(folder, second, 0, later)
    const work = [...second.work, ...later]
    const third = await visit(folder, { ...truthOf(await filesIn(folder), known), work }, 0, [])
    const problems = [
      ...first,
      ...lostBytes(files, after),
      ...again.map((problem) => `second opening: ${problem}`),
      ...third.filter((problem) => !problem.startsWith('says')).map((problem) => `third opening: ${problem}`),
    ]
    return problems.map((problem) => `${title}: ${problem}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function visit(
  folder: string,
  truth: Truth,
  newlyDamagedLines: number,
  more: readonly number[],
): Promise<readonly string[]> {
  const opened = await openOrSay(folder)
  if (typeof opened === 'string') return [opened]
  const { store, report } = opened
  const expected = { ...nothingNew, ...truth.report, newlyDamagedLines }
  const told = Object.fromEntries(Object.keys(expected).map((key) => [key, report[key as keyof OpeningReport]]))
  const problems = isDeepStrictEqual(told, expected)
    ? []
    : [`says ${JSON.stringify(told)}, should say ${JSON.stringify(expected)}`]
  const differences = await differencesOf(opened, truth.work)
  for (const number of more) {
    const outcome = await store.commit(() => commitOf(number))
    if (!outcome.ok) problems.push(`commit refused: ${outcome.error.code}`)
  }
  await store.close()
  return [...problems, ...differences]
}

async function openOrSay(folder: string): Promise<OpenedStore | string> {
  try {
    const opened = await openStore({ folder, now: () => soundNow })
    if (!opened.ok) return `does not open: ${opened.error.code}`
    const ready = await opened.value.store.ready()
    return ready.ok ? opened.value : `does not become ready: ${ready.error.code}`
  } catch (error) {
    return `throws: ${String(error)}`
  }
}

/** Compares with what the readable commits add up to, texts included. */
async function differencesOf({ store }: OpenedStore, work: readonly number[]): Promise<readonly string[]> {
  const changes = work.flatMap(commitOf)
  const model = createShop()
  for (const change of changes) applyChange(model, change)
  const differences = isDeepStrictEqual(stateOf(store.shop(), soundNow), stateOf(model, soundNow))
    ? []
    : ['is not what its readable lines add up to']
  for (const id of model.conversations.keys()) {
    const page = await store.messages(id, null, 1_000)
    const isSame =
      page.ok && page.value.messages.every((message) => isDeepStrictEqual(message, foldMessage(message.id, changes)))
    if (!isSame)
      differences.push(`messages of ${id} are not what was written (${page.ok ? 'differ' : page.error.code})`)
  }
  return differences
}

/** Whatever was in the log before must still be there, at the same place, or in a copy beside it. */
function lostBytes(before: Files, after: Files): readonly string[] {
  const copies = [...after].filter(([path]) => path.startsWith('set-aside/')).map(([, bytes]) => bytes)
  return logOf(before).flatMap(([path, bytes]) => {
    const left = after.get(path) ?? Buffer.alloc(0)
    if (!bytes.subarray(0, left.byteLength).equals(left)) return [`${path} was overwritten`]
    const removed = bytes.subarray(left.byteLength)
    return removed.byteLength === 0 || copies.some((copy) => copy.includes(removed))
      ? []
      : [`${removed.byteLength} bytes of ${path} are nowhere`]
  })
}

async function write(folder: string, files: Files): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
}
