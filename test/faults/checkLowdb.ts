import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import type { Finding } from './checkShop'
import { commitOf } from './faultWork'

/** Looks at what the control group left: the same questions as `checkShop`, put to one JSON file. */
export async function checkLowdb(folder: string, acknowledged: number): Promise<Finding> {
  const commits = await readCommits(join(folder, 'db.json'))
  if (commits === null) return { last: 0, lost: acknowledged, problems: ['the file cannot be read'] }
  const isWrong = commits.some((commit, index) => !isDeepStrictEqual(commit, commitOf(index + 1)))
  return {
    last: commits.length,
    lost: Math.max(0, acknowledged - commits.length),
    problems: isWrong ? ['a commit is not what was written'] : [],
  }
}

async function readCommits(path: string): Promise<readonly unknown[] | null> {
  try {
    const commits: unknown = JSON.parse(await readFile(path, 'utf8'))
    return Array.isArray(commits) ? commits : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    return null
  }
}
