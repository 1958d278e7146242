import { assertNever } from '#shared/domain/assertNever'
import { fail, type Result } from '#shared/domain/result'

import type { Disk } from '../disk'
import type { WorkerPort } from '../workerPort'
import { compact } from './compact'
import type { RewriteMeans } from './eachRewrite'
import { eraseCustomers } from './eraseCustomers'
import { measureLog } from './measureLog'
import type { FromRewriter, RewriteJob, RewriteReports, ToRewriter } from './rewriteMessages'

/** The worker's side: runs one job after another, and stops at each rewritten file until main has taken it over. */
export function serveRewrite(port: WorkerPort, disk: Disk): void {
  const post = (message: FromRewriter, transfer: readonly ArrayBuffer[] = []) => port.post(message, transfer)
  let answer: ((outcome: Result<void>) => void) | null = null
  let last: Promise<void> = Promise.resolve()

  const taken: RewriteMeans['taken'] = (rewritten) =>
    new Promise((resolve) => {
      answer = resolve
      const { oldOffsets, newOffsets, newLengths } = rewritten.map
      post({ type: 'rewritten', rewritten }, [oldOffsets.buffer, newOffsets.buffer, newLengths.buffer])
    })

  async function run(job: RewriteJob): Promise<void> {
    const onProgress: RewriteMeans['onProgress'] = (progress) => post({ type: 'progress', progress })
    post({ type: 'done', outcome: await outcomeOf(job, { ...job, disk, taken, onProgress }) })
  }

  port.onMessage((received) => {
    // Only `createRewriteClient` is at the other end.
    const message = received as ToRewriter
    if (message.type === 'taken') {
      ;(answer ?? unexpected)(message.outcome)
      answer = null
      return
    }
    last = last.then(() => run(message))
  })
}

function outcomeOf(job: RewriteJob, means: RewriteMeans): Promise<Result<RewriteReports[RewriteJob['type']]>> {
  switch (job.type) {
    case 'erase':
      return eraseCustomers(means, job.customerIds)
    case 'compact':
      return compact(means, job.files)
    case 'measure':
      return measureLog(means)
    default:
      return assertNever(job)
  }
}

function unexpected(): Result<void> {
  return fail({ code: 'unexpected' })
}
