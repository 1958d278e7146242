import { parentPort } from 'node:worker_threads'

import { serveSearch } from '../store/search/serveSearch'

const port = parentPort
if (port) {
  serveSearch({
    post: (message, transfer = []) => port.postMessage(message, [...transfer]),
    onMessage: (listener) => port.on('message', listener),
  })
}
