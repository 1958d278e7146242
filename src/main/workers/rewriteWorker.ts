import { parentPort } from 'node:worker_threads'

import { createNodeDisk } from '../store/nodeDisk'
import { serveRewrite } from '../store/rewrite/serveRewrite'

const port = parentPort
if (!port) throw new Error('This is a worker and starts in one only.')

serveRewrite(
  {
    post: (message, transfer = []) => port.postMessage(message, [...transfer]),
    onMessage: (listener) => port.on('message', listener),
  },
  createNodeDisk(),
)
