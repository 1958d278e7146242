import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Change } from '#shared/domain/shop/change'
import type { XPost } from '#test/networks/x/model'

/** What became of the mentions: X's own list held against the shop's log. */
export type FloodJudgement = {
  readonly mentions: number
  readonly lost: number
  readonly double: number
  /** Whose newest edit did not arrive. */
  readonly outdated: number
  /** Customers' messages that were read as urgent as they arrived. */
  readonly urgent: number
  /** Commits that brought messages. */
  readonly commits: number
}

/** The log of a shop, commit by commit. */
export async function readFloodLog(shopFolder: string): Promise<readonly (readonly Change[])[]> {
  const folder = join(shopFolder, 'log')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ndjson')).sort()
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  return texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly changes: readonly Change[] }).changes)
}

/** Every mention that is at X must be in the log exactly once, under any id it ever had, with its newest text. */
export function judgeFlood(posts: readonly XPost[], commits: readonly (readonly Change[])[]): FloodJudgement {
  /** The shop's own ids of the messages that came under a remote id. */
  const arrived = new Map<string, Set<string>>()
  const texts = new Map<string, string>()
  let urgent = 0
  for (const change of commits.flat()) {
    if (change.type === 'messageArrived' && change.message.direction === 'in') {
      const { id, remoteId, earlierRemoteIds, text } = change.message
      for (const one of [remoteId, ...earlierRemoteIds]) arrived.set(one, (arrived.get(one) ?? new Set()).add(id))
      texts.set(remoteId, text)
    }
    if (change.type === 'messageEdited') texts.set(change.remoteId, change.text)
    if (change.type === 'messageTriaged' && change.verdict.tier === 3) urgent += 1
  }
  const copies = posts.map(({ editIds }) => new Set(editIds.flatMap((id) => [...(arrived.get(id) ?? [])])).size)
  const isOutdated = ({ id, text }: XPost, index: number) => copies[index] !== 0 && texts.get(id) !== text
  return {
    mentions: posts.length,
    lost: copies.filter((count) => count === 0).length,
    double: copies.filter((count) => count > 1).length,
    outdated: posts.filter(isOutdated).length,
    urgent,
    commits: commits.filter((commit) => commit.some(({ type }) => type === 'messageArrived')).length,
  }
}
