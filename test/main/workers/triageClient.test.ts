import { describe, expect, it } from 'vitest'

import { localWorker } from '#test/fakes/localWorker'
import { shippedTriageModels } from '#test/builders/triage'
import type { WorkerHandle } from '../../../src/main/store/workerPort'
import { serveTriage } from '../../../src/main/workers/serveTriage'
import { createTriageClient } from '../../../src/main/workers/triageClient'

const detect = () => ({ language: 'en', isReliable: true })
const worker = () => localWorker((port) => serveTriage(port, shippedTriageModels(), detect))
const deaf = () => localWorker(() => {})
const parcel = { text: 'My parcel never arrived and nobody answers.', lastLanguage: null }
const thanks = { text: 'Lovely bowl, thank you!', lastLanguage: null }

describe('createTriageClient', () => {
  it('starts no worker before something is asked, and answers for each message in their order', async () => {
    let starts = 0
    const client = createTriageClient(() => {
      starts += 1
      return worker()()
    })
    expect(await client.triage([], [])).toEqual([])
    expect(starts).toBe(0)
    const [one, other] = await Promise.all([client.triage([parcel, thanks], []), client.triage([thanks], [])])
    expect(one?.map(({ tier }) => tier)).toEqual([3, 1])
    expect(one?.[0]?.facts.map(({ start, end }) => parcel.text.slice(start, end)).join()).toMatch(/never arrived/)
    expect(other?.map(({ messageClass }) => messageClass)).toEqual(['praise'])
    expect(starts).toBe(1)
    await client.stop()
  })

  it('marks the words that decided', async () => {
    const client = createTriageClient(worker())
    const text = 'The handle is awful.'
    const words = await client.words(text, 'en', 2)
    const [strongest] = words?.moodWords ?? []
    expect([words?.mood, text.slice(strongest?.start, strongest?.end)]).toEqual(['negative', 'awful'])
    expect(words?.tier).toBe(2)
    await client.stop()
  })

  it('asks another worker what the first one took to its grave, and gives up what three did, but not the next', async () => {
    const workers: WorkerHandle[] = []
    const start = (isDeaf: (count: number) => boolean) => () => {
      const started = isDeaf(workers.length) ? deaf()() : worker()()
      workers.push(started)
      return started
    }
    const client = createTriageClient(start((count) => count === 0))
    const answer = client.triage([parcel], [])
    await workers[0]?.stop()
    expect((await answer)?.[0]?.tier).toBe(3)
    await client.stop()

    workers.length = 0
    const unlucky = createTriageClient(start((count) => count < 3))
    const none = unlucky.triage([parcel], [])
    for (const at of [0, 1, 2]) await workers[at]?.stop()
    expect(await none).toBeNull()
    expect(workers).toHaveLength(3)
    expect((await unlucky.triage([parcel], []))?.[0]?.tier).toBe(3)
    expect(workers).toHaveLength(4)
    await unlucky.stop()
    expect(await unlucky.triage([parcel], [])).toBeNull()
  })

  it('does not wait for ever, and replaces a worker that hangs', async () => {
    let starts = 0
    const first = () => (starts === 1 ? deaf() : worker())
    const client = createTriageClient(() => {
      starts += 1
      return first()()
    }, 200)
    expect(await client.triage([parcel], [])).toBeNull()
    expect((await client.triage([parcel], []))?.[0]?.tier).toBe(3)
    expect(starts).toBe(2)
    await client.stop()
  })
})
