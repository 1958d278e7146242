import { fail, type Result } from '#shared/domain/result'

import type { StartWorker } from '../workerPort'
import type { Progress, RewriteMeans } from './eachRewrite'
import type { FromRewriter, JobPlace, RewriteJob, RewriteReports, ToRewriter } from './rewriteMessages'

/** What main does while a worker rewrites. */
export type RewriteHooks = {
  /**
   * A file has its new generation. Resolve once nothing reads the old one any more: the worker removes it then. For an open
   * file (`isOpen`) first carry over what was appended behind `readTo`, sync, rename, sync the folder and append there.
   */
  readonly onRewritten: RewriteMeans['taken']
  readonly onProgress?: (progress: Progress) => void
}

type Job<T extends RewriteJob['type']> = Omit<Extract<RewriteJob, { type: T }>, 'type'>

/** Rewrites in a worker that lives for one job. Jobs wait for each other. `diskTrouble`, `workerEnded`: it was stopped. */
export type RewriteClient = {
  /** Erases these customers, and whoever's erasure was begun and not finished. */
  erase(job: Job<'erase'>, hooks: RewriteHooks): Promise<Result<RewriteReports['erase']>>
  /** Compacts those of the files that are closed months. */
  compact(job: Job<'compact'>, hooks: RewriteHooks): Promise<Result<RewriteReports['compact']>>
  measure(job: JobPlace): Promise<Result<RewriteReports['measure']>>
  /** Ends what is running, at whatever point; the log is whole, and the next job takes up what was begun. */
  stop(): Promise<void>
}

export function createRewriteClient({ start }: { readonly start: StartWorker }): RewriteClient {
  let last: Promise<unknown> = Promise.resolve()
  let stopRunning: (() => Promise<void>) | null = null

  function inTurn<T extends RewriteJob['type']>(
    job: RewriteJob,
    hooks: RewriteHooks,
  ): Promise<Result<RewriteReports[T]>> {
    const done = last.then(() => run(job, hooks))
    last = done.catch(() => undefined)
    // The worker answers a job of one type with that type's report.
    return done as Promise<Result<RewriteReports[T]>>
  }

  async function run(job: RewriteJob, hooks: RewriteHooks): Promise<Result<unknown>> {
    const worker = start()
    stopRunning = worker.stop
    const post = (message: ToRewriter) => worker.post(message)
    try {
      return await new Promise<Result<unknown>>((resolve, reject) => {
        worker.onEnd(() => resolve(fail({ code: 'diskTrouble', reason: 'workerEnded' })))
        worker.onMessage((received) => {
          // Only `serveRewrite` is at the other end.
          const message = received as FromRewriter
          if (message.type === 'progress') hooks.onProgress?.(message.progress)
          if (message.type === 'done') resolve(message.outcome)
          if (message.type !== 'rewritten') return
          hooks.onRewritten(message.rewritten).then((outcome) => post({ type: 'taken', outcome }), reject)
        })
        post(job)
      })
    } finally {
      stopRunning = null
      await worker.stop()
    }
  }

  return {
    erase: (job, hooks) => inTurn<'erase'>({ ...job, type: 'erase' }, hooks),
    compact: (job, hooks) => inTurn<'compact'>({ ...job, type: 'compact' }, hooks),
    measure: (job) => inTurn<'measure'>({ ...job, type: 'measure' }, { onRewritten: refuse }),
    stop: async () => stopRunning?.(),
  }
}

function refuse(): Promise<Result<void>> {
  return Promise.resolve(fail({ code: 'unexpected' }))
}
