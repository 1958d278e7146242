import { parentPort } from 'node:worker_threads'

import { serveCrisis } from './serveCrisis'

const port = parentPort
if (!port) throw new Error('This is a worker and starts in one only.')

serveCrisis({
  post: (message, transfer = []) => port.postMessage(message, [...transfer]),
  onMessage: (listener) => port.on('message', listener),
})
