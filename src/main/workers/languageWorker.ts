import { parentPort } from 'node:worker_threads'

import { detectLanguage } from './detectLanguage'
import { serveLanguage } from './serveLanguage'

const port = parentPort
if (!port) throw new Error('This is a worker and starts in one only.')

serveLanguage(
  {
    post: (message, transfer = []) => port.postMessage(message, [...transfer]),
    onMessage: (listener) => port.on('message', listener),
  },
  detectLanguage,
)
