import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { ok } from '#shared/domain/result'

import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import type { Rewritten } from '../../../../src/main/store/rewrite/eachRewrite'
import { createRewriteClient } from '../../../../src/main/store/rewrite/rewriteClient'
import { serveRewrite } from '../../../../src/main/store/rewrite/serveRewrite'
import type { WorkerHandle } from '../../../../src/main/store/workerPort'
import { aLog, takeOver } from './aLog'
import { portPair } from './portPair'
import { december, herCustomerId, november } from './twoCustomers'

const [first, second] = ['2026-11.ndjson', '2026-12.ndjson']

async function aShop() {
  const folder = await aLog({ [first]: november, [second]: december })
  const { size } = await stat(join(folder, 'log', second))
  return { folder, job: { shopFolder: folder, newestVersion: 1, openEnd: { file: second, upTo: size } } }
}

function aClient() {
  const workers: (WorkerHandle & { isStopped: boolean })[] = []
  const client = createRewriteClient({
    start: () => {
      const { port, handle } = portPair()
      serveRewrite(port, createNodeDisk())
      const worker = { ...handle, isStopped: false, stop: () => ((worker.isStopped = true), handle.stop()) }
      workers.push(worker)
      return worker
    },
  })
  onTestFinished(() => client.stop())
  return { client, workers }
}

describe('the rewrite client', () => {
  it('hands each new file to main and waits for it before the old one goes', async () => {
    const { folder, job } = await aShop()
    const { client, workers } = aClient()
    const told: Rewritten[] = []
    const outcome = await client.erase(
      { ...job, customerIds: [herCustomerId] },
      {
        onRewritten: async (rewritten) => {
          told.push(rewritten)
          await new Promise((resolve) => setTimeout(resolve, 20))
          expect(await readdir(join(folder, 'log'))).toContain(rewritten.oldFile)
          return takeOver(folder, rewritten)
        },
      },
    )
    expect(outcome).toMatchObject({ ok: true, value: { rewrittenFiles: 2 } })
    expect(told.map(({ oldFile, file, isOpen }) => [oldFile, file, isOpen])).toEqual([
      [second, '2026-12.2.ndjson', true],
      [first, '2026-11.2.ndjson', false],
    ])
    for (const { map } of told) {
      expect(map.oldOffsets).toBeInstanceOf(Float64Array)
      expect(map.oldOffsets.length).toBe(map.newLengths.length)
    }
    expect(await readdir(join(folder, 'log'))).toEqual(['2026-11.2.ndjson', '2026-12.2.ndjson'])
    expect(workers.map((worker) => worker.isStopped)).toEqual([true])
  })

  it('tells how far it is', async () => {
    const { folder, job } = await aShop()
    const told: number[] = []
    await aClient().client.erase(
      { ...job, customerIds: [herCustomerId] },
      {
        onRewritten: (rewritten) => takeOver(folder, rewritten),
        onProgress: ({ done, total }) => told.push(done / total),
      },
    )
    expect(told).toEqual([0, 0.5, 1])
  })

  it('finds erasures that have not been run, and finds none once they have', async () => {
    const { folder, job } = await aShop()
    const { client } = aClient()
    expect(await client.measure(job)).toMatchObject({ value: { unfinishedErasures: [herCustomerId] } })
    await client.erase({ ...job, customerIds: [herCustomerId] }, { onRewritten: (one) => takeOver(folder, one) })
    expect(await client.measure({ ...job, openEnd: null })).toMatchObject({ value: { unfinishedErasures: [] } })
  })

  it('finds an erasure that stopped half way', async () => {
    const { folder, job } = await aShop()
    const { client } = aClient()
    const refused = { ok: false, error: { code: 'diskFull' } } as const
    expect(await client.erase({ ...job, customerIds: [herCustomerId] }, { onRewritten: async () => refused })).toEqual(
      refused,
    )
    expect(await client.measure(job)).toMatchObject({ value: { unfinishedErasures: [herCustomerId] } })
    expect(
      await client.erase({ ...job, customerIds: [] }, { onRewritten: (one) => takeOver(folder, one) }),
    ).toMatchObject({
      value: { customerIds: [herCustomerId], rewrittenFiles: 2 },
    })
  })

  it('measures what compacting would save, and compacting saves that', async () => {
    const { folder, job } = await aShop()
    const { client } = aClient()
    const measured = await client.measure(job)
    const savedBytes = measured.ok ? (measured.value.files[0]?.savedBytes ?? 0) : 0
    expect(savedBytes).toBeGreaterThan(0)
    const hooks = { onRewritten: (one: Rewritten) => takeOver(folder, one) }
    expect(await client.compact({ ...job, files: [first] }, hooks)).toMatchObject({
      value: { droppedBytes: savedBytes },
    })
  })

  it('runs one job after another', async () => {
    const { folder, job } = await aShop()
    const { client, workers } = aClient()
    let running = 0
    const hooks = {
      onRewritten: async (one: Rewritten) => {
        expect(++running).toBe(1)
        await takeOver(folder, one)
        running -= 1
        return ok(undefined)
      },
    }
    await Promise.all([
      client.compact({ ...job, files: [first] }, hooks),
      client.measure(job),
      client.erase({ ...job, customerIds: [herCustomerId] }, hooks),
    ])
    expect(workers).toHaveLength(3)
  })

  it('says so when its worker ends, and takes the next job', async () => {
    const { folder, job } = await aShop()
    const { client } = aClient()
    const ended = await client.erase(
      { ...job, customerIds: [herCustomerId] },
      {
        onRewritten: async () => {
          await client.stop()
          return ok(undefined)
        },
      },
    )
    expect(ended).toEqual({ ok: false, error: { code: 'diskTrouble', reason: 'workerEnded' } })
    expect(
      await client.erase({ ...job, customerIds: [] }, { onRewritten: (one) => takeOver(folder, one) }),
    ).toMatchObject({ ok: true })
  })

  it('lets a bug of main go on up, and stops the worker', async () => {
    const { job } = await aShop()
    const { client, workers } = aClient()
    const erasing = client.erase(
      { ...job, customerIds: [herCustomerId] },
      { onRewritten: () => Promise.reject(new TypeError('a bug')) },
    )
    await expect(erasing).rejects.toThrow('a bug')
    expect(workers[0]?.isStopped).toBe(true)
  })
})
