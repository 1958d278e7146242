import { Worker } from 'node:worker_threads'

import type { WorkerHandle } from '../store/workerPort'

/** Young garbage is collected early: what a worker holds for long is in typed arrays, and memory matters more than its speed. */
const usualYoungMb = 8

/**
 * Starts a program of ours in a thread of its own. What it prints stays where it is: it may quote a customer. `youngMb`: how much
 * young garbage it may hold before it is collected.
 */
export function startWorker(file: string, workerData?: unknown, youngMb = usualYoungMb): WorkerHandle {
  const resourceLimits = { maxYoungGenerationSizeMb: youngMb }
  const worker = new Worker(file, { stdout: true, stderr: true, resourceLimits, workerData })
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  // An error ends the worker, and that is what is told.
  worker.on('error', () => {})
  return {
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    onMessage: (listener) => void worker.on('message', listener),
    onEnd: (listener) => void ended.then(listener),
    stop: async () => {
      await worker.terminate()
    },
  }
}
