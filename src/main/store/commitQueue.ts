import { ok, type Result } from '#shared/domain/result'
import { applyChange } from '#shared/domain/shop/applyChange'
import { changeSchema, type Change } from '#shared/domain/shop/change'
import type { MutableShop } from '#shared/domain/shop/createShop'
import type { Shop } from '#shared/domain/shop/shop'

import { layeredShop } from './layeredShop'

/** Bytes after which a group of commits is full: deciding and encoding it must not hold up the main loop. */
const groupBytes = 64 * 1024

type Waiting = {
  readonly decide: (shop: Shop) => readonly Change[]
  readonly settle: (outcome: Result<void>) => void
  readonly crash: (bug: unknown) => void
}

/** What a commit decided, and its line for the log. */
export type Decided = { readonly changes: readonly Change[]; readonly line: Buffer }

/** `members` are those whose fate the write decides; a commit whose deciding crashed is `taken` but no member. */
type Group = { readonly decided: readonly Decided[]; readonly members: readonly Waiting[]; readonly taken: number }

type Options = {
  /** Runs before a group is decided; where it fails, so do all that wait. */
  readonly prepare: () => Promise<Result<void>>
  /** The shop as the disk has it. */
  readonly shop: () => MutableShop
  /** The line for the commit that comes `ahead` places after the last one on disk. */
  readonly encode: (changes: readonly Change[], ahead: number) => Buffer
  /** Brings all of it to the disk, or nothing. */
  readonly write: (group: readonly Decided[]) => Promise<Result<void>>
  /** Runs when the group is on disk: the moment at which the shop may move on. */
  readonly onWritten: (group: readonly Decided[]) => void
}

export type CommitQueue = {
  commit(decide: (shop: Shop) => readonly Change[]): Promise<Result<void>>
  /** Runs a task between two groups, while nothing is being written. What it decides or throws is the caller's. */
  exclusive<T>(task: () => Promise<T>): Promise<T>
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>
}

/**
 * Decides commits one after another and writes them in groups: what comes in while one group is being written makes the
 * next one, with a single append and a single sync. Later commits of a group decide on a layer over the shop that holds
 * the earlier ones' changes; the shop itself moves on only when the group is on disk. If the disk refuses, the layer is
 * dropped and every commit of the group fails, because later ones may rest on earlier ones.
 */
export function createCommitQueue(options: Options): CommitQueue {
  let waiting: Waiting[] = []
  const tasks: (() => Promise<void>)[] = []
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    // One turn later, so that commits made together are one group.
    await Promise.resolve()
    while (waiting.length > 0 || tasks.length > 0) await (tasks.shift() ?? writeNextGroup)()
    running = null
  }

  async function writeNextGroup(): Promise<void> {
    let group: readonly Waiting[] = []
    try {
      const prepared = await options.prepare()
      const { decided, members, taken } = prepared.ok ? decideGroup(options, waiting) : undecided(waiting)
      group = members
      waiting = waiting.slice(taken)
      const outcome = prepared.ok ? await written(options, decided) : prepared
      for (const commit of group) commit.settle(outcome)
    } catch (bug) {
      for (const commit of group) commit.crash(bug)
    }
  }

  return {
    commit: (decide) =>
      new Promise((settle, crash) => {
        waiting.push({ decide, settle, crash })
        running ??= run()
      }),
    exclusive: (task) =>
      new Promise((resolve, reject) => {
        tasks.push(() => task().then(resolve, reject))
        running ??= run()
      }),
    idle: async () => {
      while (running) await running
    },
  }
}

function undecided(waiting: readonly Waiting[]): Group {
  return { decided: [], members: waiting, taken: waiting.length }
}

async function written(options: Options, decided: readonly Decided[]): Promise<Result<void>> {
  if (decided.length === 0) return ok(undefined)
  const outcome = await options.write(decided)
  if (outcome.ok) options.onWritten(decided)
  return outcome
}

/** Takes commits off the queue until the group is full. One that decides nothing shares the fate of those it looked at. */
function decideGroup(options: Options, waiting: readonly Waiting[]): Group {
  const decided: Decided[] = []
  const members: Waiting[] = []
  let ahead = options.shop()
  let bytes = 0
  let taken = 0
  for (const commit of waiting) {
    if (bytes >= groupBytes) break
    taken += 1
    try {
      const changes = commit.decide(ahead).map((change) => changeSchema.parse(change))
      if (changes.length > 0) {
        const line = options.encode(changes, decided.length + 1)
        ahead = moveOn(options.shop(), ahead, changes)
        decided.push({ changes, line })
        bytes += line.byteLength
      }
      members.push(commit)
    } catch (bug) {
      commit.crash(bug)
      ahead = layerWith(options.shop(), decided)
    }
  }
  return { decided, members, taken }
}

function moveOn(shop: MutableShop, ahead: MutableShop, changes: readonly Change[]): MutableShop {
  const layer = ahead === shop ? layeredShop(shop) : ahead
  for (const change of changes) applyChange(layer, change)
  return layer
}

function layerWith(shop: MutableShop, decided: readonly Decided[]): MutableShop {
  const layer = layeredShop(shop)
  for (const { changes } of decided) for (const change of changes) applyChange(layer, change)
  return layer
}
