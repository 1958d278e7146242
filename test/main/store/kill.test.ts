import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from 'vite'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { aFolder, opened } from './shopFolder'

const kills = 20
let writer = ''

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shopbell-writer-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'killedWriter.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  })
  writer = join(folder, 'writer.mjs')
  return () => rm(folder, { recursive: true, force: true })
}, 60_000)

/** Starts the writer, kills it some time after its first acknowledgement, answers what it had acknowledged. */
async function acknowledgedBeforeKill(folder: string, first: number, afterMs: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [writer, folder, `${first}`], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    printed += text
  })
  await new Promise((resolve) => child.once('close', resolve))
  return printed.slice(0, printed.lastIndexOf('\n')).split('\n').map(Number)
}

describe('a writer that is killed', () => {
  it(`has lost nothing it acknowledged, in ${kills} kills in a row`, { timeout: 120_000 }, async () => {
    const folder = await aFolder()
    const acknowledged: number[] = []
    for (let kill = 0; kill < kills; kill++) {
      const before = acknowledged.length
      acknowledged.push(
        ...(await acknowledgedBeforeKill(folder, (acknowledged.at(-1) ?? 0) + 100, 3 + ((kill * 37) % 60))),
      )
      expect(acknowledged.length).toBeGreaterThan(before)
      const { store, report } = await opened(folder)
      const there = store.shop().deletedRemoteKeys
      expect(acknowledged.filter((number) => !there.has(JSON.stringify(['x:shop', `${number}`])))).toEqual([])
      // Both halves of each commit are there, or neither.
      expect(there.size % 2).toBe(0)
      expect(report).toMatchObject({ damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0 })
      await store.close()
    }
  })
})
