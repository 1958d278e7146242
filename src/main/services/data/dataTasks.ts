import type { AppError } from '#shared/domain/errors'
import { fail, type Result } from '#shared/domain/result'
import type { DataTask } from '#shared/domain/upkeep/upkeepView'

export type TaskMeans = {
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void
  /** Aborts when the owner stops it, or the shop is closed. */
  readonly signal: AbortSignal
}

export type DataTasks = {
  current(): DataTask | null
  /** `anotherTaskRuns`: only one at a time. */
  run<T, E>(
    kind: DataTask['kind'],
    canCancel: boolean,
    task: (means: TaskMeans) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | AppError>>
  cancel(): void
}

/** Long work on the shop's data: one at a time, its progress told, stopped where it can be. */
export function createDataTasks(onChanged: () => void): DataTasks {
  let current: DataTask | null = null
  let running = new AbortController()

  function show(task: DataTask | null): void {
    current = task
    onChanged()
  }

  return {
    current: () => current,
    run: async (kind, canCancel, task) => {
      if (current !== null) return fail({ code: 'anotherTaskRuns' })
      running = new AbortController()
      show({ kind, done: 0, total: 0, canCancel })
      try {
        return await task({
          signal: running.signal,
          onProgress: ({ done, total }) => {
            if (current?.kind === kind) show({ ...current, done, total })
          },
        })
      } finally {
        show(null)
      }
    },
    cancel: () => {
      if (current?.canCancel === true) running.abort()
    },
  }
}
