import { parentPort, workerData } from 'node:worker_threads'

import { detectLanguage } from './detectLanguage'
import { readTriageFiles } from './readTriageFiles'
import { serveTriage } from './serveTriage'

const port = parentPort
if (!port) throw new Error('This is a worker and starts in one only.')

const { folder } = workerData as { folder: string }
serveTriage(
  {
    post: (message, transfer = []) => port.postMessage(message, [...transfer]),
    onMessage: (listener) => port.on('message', listener),
  },
  readTriageFiles(folder),
  detectLanguage,
)
