import { parentPort, workerData } from 'node:worker_threads'

import { detectLanguage } from './detectLanguage'
import { loadTriage } from './loadTriage'
import { serveTriage } from './serveTriage'

const port = parentPort
if (!port) throw new Error('This is a worker and starts in one only.')

/** What is asked meanwhile waits in the port. A model that is damaged ends the thread: the app itself is broken then. */
async function serve(folder: string): Promise<void> {
  const models = await loadTriage(folder)
  if (!models.ok) throw new Error(`the model ${models.error} is damaged`)
  serveTriage(
    {
      post: (message, transfer = []) => port?.postMessage(message, [...transfer]),
      onMessage: (listener) => port?.on('message', listener),
    },
    models.value,
    detectLanguage,
  )
}

void serve((workerData as { folder: string }).folder)
