import { describe, expect, it } from 'vitest'

import { createLanguageClient } from '../../../src/main/workers/languageClient'
import { serveLanguage } from '../../../src/main/workers/serveLanguage'
import type { WorkerHandle } from '../../../src/main/store/workerPort'
import { localWorker } from '#test/fakes/localWorker'

const detect = (text: string) => ({ language: text.slice(0, 2), isReliable: text.length > 2 })
const worker = () => localWorker((port) => serveLanguage(port, detect))
const unknown = { language: '', isReliable: false }

describe('createLanguageClient', () => {
  it('answers for each text, in their order, whoever asks first', async () => {
    const client = createLanguageClient(worker())
    const answers = await Promise.all([client.detect(['en text', 'fr']), client.detect([]), client.detect(['pl text'])])
    expect(answers).toEqual([
      [
        { language: 'en', isReliable: true },
        { language: 'fr', isReliable: false },
      ],
      [],
      [{ language: 'pl', isReliable: true }],
    ])
    await client.stop()
  })

  it('asks another worker what the first one took to its grave', async () => {
    const workers: WorkerHandle[] = []
    const deaf = localWorker(() => {})
    const client = createLanguageClient(() => {
      const started = workers.length === 0 ? deaf() : worker()()
      workers.push(started)
      return started
    })
    const answer = client.detect(['en text'])
    await workers[0]?.stop()
    expect(await answer).toEqual([{ language: 'en', isReliable: true }])
    expect(workers).toHaveLength(2)
    await client.stop()
  })

  it('knows nothing, but answers, once the second worker has died too', async () => {
    const workers: WorkerHandle[] = []
    const client = createLanguageClient(() => {
      const started = localWorker(() => {})()
      workers.push(started)
      return started
    })
    const answer = client.detect(['en text'])
    await workers[0]?.stop()
    await workers[1]?.stop()
    expect(await answer).toEqual([unknown])
    expect(await client.detect(['fr', 'pl'])).toEqual([unknown, unknown])
    expect(workers).toHaveLength(2)
  })

  it('answers what is still open when it is stopped', async () => {
    const client = createLanguageClient(localWorker(() => {}))
    const answer = client.detect(['en text'])
    await client.stop()
    expect(await answer).toEqual([unknown])
  })
})
