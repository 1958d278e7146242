import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop } from '#shared/domain/shop/createShop'
import type { AppError } from '#shared/domain/errors'

import { openStore, type OpenedStore } from '../../src/main/store/openStore'
import { createFaultyDisk, type Fault, type FaultyDisk } from '../main/store/faultyDisk'
import type { SuiteResult } from './damagedFiles'
import { stateOf } from './faultState'
import { commitOf, lastCommitIn, timeOf } from './faultWork'

type Kind = readonly [name: string, fault: Fault, told: AppError | null]

/** Every refusal, with what the owner is to be told; a short write is no refusal. */
const kinds: readonly Kind[] = [
  ['ENOSPC', { code: 'ENOSPC' }, { code: 'diskFull' }],
  ['EROFS', { code: 'EROFS' }, { code: 'diskReadOnly' }],
  ['EACCES', { code: 'EACCES' }, { code: 'diskReadOnly' }],
  ['EPERM', { code: 'EPERM' }, { code: 'diskReadOnly' }],
  ['EIO', { code: 'EIO' }, { code: 'diskTrouble', reason: 'EIO' }],
  ['EBUSY', { code: 'EBUSY' }, { code: 'diskTrouble', reason: 'EBUSY' }],
  ['EMFILE', { code: 'EMFILE' }, { code: 'diskTrouble', reason: 'EMFILE' }],
  ['short write', 'short', null],
]

/** From the 20th commit to the 29th the scripted work passes from January into February. */
const [before, first, last] = [19, 20, 29]

/** The program started anew: the process that held the lock, and may have failed to remove it, is gone. */
const laterProcesses = { own: 1, startOf: async (pid: number) => (pid === 1 ? 'later' : null) }

const lanes = 4

type Session = {
  /** The last commit that was acknowledged; commits go on with the next number whatever became of one. */
  readonly acknowledged: readonly number[]
  readonly errors: readonly AppError[]
  /** What the app was told through `onTrouble`, healings left out. */
  readonly troubles: readonly AppError[]
  readonly refusedCommits: number
  readonly problems: readonly string[]
}

/**
 * A scripted session, once for every call it makes to the disk and for every kind of refusal: that one call fails. What was
 * acknowledged must be there at the next start and nothing else; what failed must have been told; the shop in memory must at
 * all times be what was acknowledged; and work must go on.
 */
export async function callFaults(everyNth = 1): Promise<SuiteResult> {
  const problems: string[] = []
  const calls = await inFolder(async (folder) => {
    const counting = createFaultyDisk(folder)
    problems.push(...(await session(folder, counting)).problems)
    return counting.count()
  })
  const waiting = kinds.flatMap((kind, index) =>
    Array.from({ length: calls }, (_, call) => ({ kind, at: call + 1 })).filter(
      ({ at }) => at % everyNth === index % everyNth,
    ),
  )
  const cases = waiting.length
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { kind, at } = next
      const found = await inFolder((folder) => oneFault(folder, at, kind))
      problems.push(...found.map((problem) => `${kind[0]} at call ${at}: ${problem}`))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { cases, problems, text: `refused calls (${calls} calls a session, ${kinds.length} kinds of refusal)` }
}

async function inFolder<T>(action: (folder: string) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'shopbell-calls-'))
  const folder = join(parent, 'shop')
  try {
    await soundWork(folder, 1, before)
    return await action(folder)
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}

async function soundWork(folder: string, from: number, to: number): Promise<void> {
  const opened = await openStore({ folder, now: () => timeOf(to), processes: laterProcesses })
  if (!opened.ok) throw new Error(opened.error.code)
  for (let number = from; number <= to; number++) await opened.value.store.commit(() => commitOf(number))
  await opened.value.store.close()
}

async function oneFault(folder: string, at: number, [, fault, told]: Kind): Promise<readonly string[]> {
  const faulty = createFaultyDisk(folder)
  let broken = ''
  faulty.breakWith(({ number, name, path }) => {
    if (number !== at) return null
    broken = `${name} ${path}`
    return fault
  })
  const { acknowledged, errors, troubles, refusedCommits, problems } = await session(folder, faulty)
  const wrongWords = errors.filter((error) => !isDeepStrictEqual(error, told))
  const found = [
    ...problems,
    ...wrongWords.map((error) => `said ${JSON.stringify(error)}`),
    ...(refusedCommits > 0 && troubles.length === 0 ? ['a commit was refused and the app was not told'] : []),
    ...(await nextStart(folder, acknowledged)),
  ]
  return found.map((problem) => `${broken}: ${problem}`)
}

/** Opens, commits over the turn of a month, reads, makes a backup, brings the index up to date, closes. */
async function session(folder: string, faulty: FaultyDisk): Promise<Session> {
  const errors: AppError[] = []
  const troubles: AppError[] = []
  const problems: string[] = []
  const acknowledged: number[] = []
  let now = first
  const opened = await openStore({
    folder,
    now: () => timeOf(now),
    disk: faulty.disk,
    refreshBytes: 4_000,
    onTrouble: (trouble) => trouble && troubles.push(trouble),
  }).catch((error: unknown) => ({ ok: false, error: { code: 'refused', detail: String(error) } }) as const)
  if (!opened.ok) return { acknowledged, errors: [opened.error], troubles, refusedCommits: 0, problems }
  const { store, upkeep } = opened.value
  const ready = await store.ready()
  if (!ready.ok) errors.push(ready.error)
  let refusedCommits = 0
  for (now = first; now <= last; now++) {
    const outcome = await store.commit(() => commitOf(now))
    if (outcome.ok) acknowledged.push(now)
    else {
      refusedCommits += 1
      errors.push(outcome.error)
    }
    // A shop that could not be loaded says so and shows nothing it doesn't know.
    if (ready.ok && !isWhatWasAcknowledged(store, acknowledged))
      problems.push(`after commit ${now} memory is not the log`)
  }
  for (const outcome of [await store.messages('faults-1', null, 10), await upkeep.backups.makeDailyIfDue()]) {
    if (!outcome.ok) errors.push(outcome.error)
  }
  await store.close().catch((error: unknown) => problems.push(`close throws ${String(error)}`))
  return { acknowledged, errors, troubles, refusedCommits, problems }
}

/** On a sound disk everything acknowledged is there, nothing refused is, and the next commit is taken. */
async function nextStart(folder: string, acknowledged: readonly number[]): Promise<readonly string[]> {
  const opened = await openStore({ folder, now: () => timeOf(last), processes: laterProcesses })
  if (!opened.ok) return [`the next start fails: ${opened.error.code}`]
  const { store, upkeep } = opened.value
  await store.ready()
  const report = await upkeep.verify(async () => true)
  const isClean = report.ok && report.value !== null && report.value.damagedLines + report.value.missingCommits === 0
  const problems = [
    ...(isWhatWasAcknowledged(store, acknowledged) ? [] : ['the next start does not have what was acknowledged']),
    ...(isClean ? [] : [`the next start reports ${JSON.stringify(report)}`]),
  ]
  const outcome = await store.commit(() => commitOf(540))
  if (!outcome.ok) problems.push(`the next start refuses a commit: ${outcome.error.code}`)
  if (lastCommitIn(store.shop()) !== 540) problems.push('the next commit is not seen')
  await store.close()
  return problems
}

function isWhatWasAcknowledged(store: OpenedStore['store'], acknowledged: readonly number[]): boolean {
  const model = createShop()
  const sound = Array.from({ length: before }, (_, index) => index + 1)
  for (const change of [...sound, ...acknowledged].flatMap(commitOf)) applyChange(model, change)
  return isDeepStrictEqual(stateOf(store.shop(), timeOf(last)), stateOf(model, timeOf(last)))
}
