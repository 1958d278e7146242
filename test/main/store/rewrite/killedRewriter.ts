import { writeSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

import { ok } from '#shared/domain/result'

import { createRewriteClient } from '../../../../src/main/store/rewrite/rewriteClient'

// Erases a customer in a real worker, until it is done or killed.
const [, , workerFile = '', shopFolder = '', customerId = ''] = process.argv

const client = createRewriteClient({
  start: () => {
    const worker = new Worker(workerFile)
    return {
      post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
      onMessage: (listener) => worker.on('message', listener),
      onEnd: (listener) => worker.once('exit', listener),
      stop: async () => void (await worker.terminate()),
    }
  },
})

writeSync(1, 'started\n')
const job = { shopFolder, newestVersion: 1, openEnd: null, customerIds: [customerId] }
const outcome = await client.erase(job, { onRewritten: async () => ok(undefined) })
writeSync(1, `${JSON.stringify(outcome)}\n`)
