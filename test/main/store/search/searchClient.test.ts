import { describe, expect, it } from 'vitest'

import { formatVersion } from '../../../../src/main/store/logLine'
import { createSearchClient } from '../../../../src/main/store/search/searchClient'
import { serveSearch } from '../../../../src/main/store/search/serveSearch'
import type { WorkerHandle } from '../../../../src/main/store/workerPort'
import { aCustomerWrites, aMessageIn, aSearchedShop } from './searchedShop'

/** Workers in this very process, which can be made to die. */
function workersHere() {
  const running: { die(): void }[] = []
  const start = (): WorkerHandle => {
    let isAlive = true
    let onEnd = () => {}
    let hearWorker: (message: unknown) => void = () => {}
    let hearMain: (message: unknown) => void = () => {}
    const deliver = (to: () => (message: unknown) => void) => (message: unknown) => {
      setImmediate(() => isAlive && to()(message))
    }
    serveSearch({ post: deliver(() => hearMain), onMessage: (listener) => void (hearWorker = listener) })
    const end = () => {
      isAlive = false
      onEnd()
    }
    running.push({ die: end })
    return {
      post: deliver(() => hearWorker),
      onMessage: (listener) => void (hearMain = listener),
      onEnd: (listener) => void (onEnd = listener),
      stop: async () => end(),
    }
  }
  return { start, running }
}

async function aClient() {
  const shop = await aSearchedShop()
  await shop.commit([...aCustomerWrites('anna'), aMessageIn('anna', '1', 'my parcel')])
  const { start, running } = workersHere()
  const client = createSearchClient({ start, folder: shop.folder, newestVersion: formatVersion })
  client.open(shop.lastNumber())
  return { shop, client, running }
}

const page = { offset: 0, limit: 10 }

describe('a search client', () => {
  it('finds what was committed before the question', async () => {
    const { shop, client } = await aClient()
    await shop.commit([aMessageIn('anna', '2', 'a vase')])
    client.committed(shop.lastNumber())
    expect(await client.find('vase', page)).toMatchObject({ ok: true, value: { total: 1, hits: [{ messageId: '2' }] } })
    await client.close()
  })

  it('answers the newest of the queries that wait', async () => {
    const { client } = await aClient()
    const answers = await Promise.all(['p', 'pa', 'par'].map((typed) => client.find(typed, page)))
    expect(answers.map((answer) => answer.ok && answer.value.state)).toEqual(['superseded', 'superseded', 'answered'])
    await client.close()
  })

  it('starts a worker that died once more and asks it again, then says so', async () => {
    const { client, running } = await aClient()
    const first = client.find('parcel', page)
    running[0]?.die()
    expect(await first).toMatchObject({ ok: true, value: { total: 1 } })
    const second = client.find('parcel', page)
    running[1]?.die()
    const ended = { ok: false, error: { code: 'diskTrouble', reason: 'searchEnded' } }
    expect(await second).toEqual(ended)
    expect(await client.find('parcel', page)).toEqual(ended)
    expect(running).toHaveLength(2)
    await client.close()
  })
})
