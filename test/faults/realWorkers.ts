import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

import type { OpenStoreOptions } from '../../src/main/store/openStore'
import type { StartWorker } from '../../src/main/store/workerPort'

/** The app's workers as real threads: whoever bundles a program puts each beside it. */
export function realWorkers(): NonNullable<OpenStoreOptions['workers']> {
  return { search: () => started('searchWorker'), rewrite: () => started('rewriteWorker') }
}

function started(name: string): ReturnType<StartWorker> {
  const worker = new Worker(join(import.meta.dirname, `${name}.mjs`))
  return {
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    onMessage: (listener) => worker.on('message', listener),
    onEnd: (listener) => {
      worker.once('error', listener)
      worker.once('exit', listener)
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}
