import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import type { Change } from '#shared/domain/shop/change'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'

import { foldMessage } from '../../src/main/store/foldMessage'
import { openStore, type OpenedStore } from '../../src/main/store/openStore'
import type { Store } from '../../src/main/store/store'
import { stateOf } from './faultState'
import { commitOf, conversationAt, lastCommitIn, timeOf } from './faultWork'

/** `last`: the newest commit found. `lost`: acknowledged commits that are not there. `problems`: everything else wrong. */
export type Finding = { readonly last: number; readonly lost: number; readonly problems: readonly string[] }

/** What is derived from the log: without these files the shop must be the same. */
const derivedFiles = ['index.ndjson', 'first.json', 'search.index'] as const

export type CheckOptions = {
  readonly folder: string
  /** The newest commit that was acknowledged. */
  readonly acknowledged: number
  /** Whether what is derived from the log is deleted first. */
  readonly withoutIndex: boolean
  /** Whether this is the end of the shop: then more of its messages are read back, and its backups are looked at. */
  readonly isLast: boolean
}

/**
 * Opens shops that the scripted work made and compares each with what its commits add up to: nothing acknowledged may be
 * missing, each commit must be there whole or not at all, none out of order. One of these goes through all the checks of
 * one shop, which only grows.
 */
export function createShopCheck(): (options: CheckOptions) => Promise<Finding> {
  let model = createShop()
  let modelled = 0

  function modelOf(last: number): MutableShop {
    if (last < modelled) [model, modelled] = [createShop(), 0]
    for (; modelled < last; modelled++) for (const change of commitOf(modelled + 1)) applyChange(model, change)
    return model
  }

  return async ({ folder, acknowledged, withoutIndex, isLast }) => {
    if (withoutIndex) for (const name of derivedFiles) await rm(join(folder, name), { force: true })
    const opened = await openStore({ folder, now: () => timeOf(acknowledged) })
    if (!opened.ok) return { last: 0, lost: acknowledged, problems: [`does not open: ${opened.error.code}`] }
    const { store, upkeep } = opened.value
    const ready = await store.ready()
    if (!ready.ok) return { last: 0, lost: acknowledged, problems: [`does not become ready: ${ready.error.code}`] }
    const last = lastCommitIn(store.shop())
    const isSame = isDeepStrictEqual(stateOf(store.shop(), timeOf(last)), stateOf(modelOf(last), timeOf(last)))
    const problems = [
      ...(isSame ? [] : [`is not what commits 1 to ${last} add up to`]),
      ...(await damageIn(upkeep)),
      ...(await differentMessages(store, isLast ? 500 : 30)),
      ...(isLast ? await badBackups(upkeep) : []),
    ]
    await store.close()
    return { last, lost: Math.max(0, acknowledged - last), problems }
  }
}

/** The whole log is read against its checksums: opening looks only at what the index does not cover. */
async function damageIn(upkeep: OpenedStore['upkeep']): Promise<readonly string[]> {
  const report = await upkeep.verify(async () => true)
  if (!report.ok) return [`cannot be verified: ${report.error.code}`]
  const isClean = report.value !== null && report.value.damagedLines + report.value.missingCommits === 0
  return isClean ? [] : [`reports damage: ${JSON.stringify(report.value)}`]
}

async function badBackups({ backups }: OpenedStore['upkeep']): Promise<readonly string[]> {
  const list = await backups.list()
  if (!list.ok) return [`the backups cannot be listed: ${list.error.code}`]
  const verified = []
  for (const { name } of list.value) verified.push({ name, files: await backups.verify(name) })
  return verified.flatMap(({ name, files }) =>
    files.ok && files.value.length === 0 ? [] : [`backup ${name} is not whole`],
  )
}

async function differentMessages(store: Store, reread: number): Promise<readonly string[]> {
  const last = lastCommitIn(store.shop())
  const from = Math.max(1, last - reread + 1)
  const changes: Change[] = []
  for (let number = Math.max(1, from - 6); number <= last; number++) changes.push(...commitOf(number))
  const ids = new Set<string>()
  for (let number = from; number <= last; number++) ids.add(conversationAt(number))
  for (const id of ids) {
    const page = await store.messages(id, null, 1_000)
    if (!page.ok) return [`messages of ${id} cannot be read: ${page.error.code}`]
    const wrong = page.value.messages.find((message) => !isDeepStrictEqual(message, foldMessage(message.id, changes)))
    if (wrong) return [`message ${wrong.id} is not what was written`]
  }
  return []
}
