import type { IpcMain, IpcMainInvokeEvent } from 'electron'

import { appErrorSchema, type AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import { requestSlot } from '#shared/ipc/bridge'
import { contract } from '#shared/ipc/contract'
import type { RequestName } from '#shared/ipc/names'
import { mostHandedOverBytes } from '#shared/ipc/picturesContract'
import type { Log } from '../services/ports'
import type { Handlers } from './handlerMeans'
import { isSmallPlainData } from './isSmallPlainData'

export type ServeParts = {
  readonly ipcMain: Pick<IpcMain, 'handle'>
  readonly handlers: Handlers
  readonly isOwnFrame: (event: IpcMainInvokeEvent) => boolean
  readonly log: Log
}

/** The door: nothing reaches a handler but a well-formed request from our own page. Answers are always a `Result`. */
export function serve({ ipcMain, handlers, isOwnFrame, log }: ServeParts): void {
  const refuse = (error: AppError, request: string) => {
    log('request.refused', { code: error.code, request })
    return fail(error)
  }

  ipcMain.handle(requestSlot, async (event, name: unknown, input: unknown, ...more: unknown[]) => {
    if (!isOwnFrame(event)) return refuse({ code: 'strangeSender' }, 'any')
    if (!isRequestName(name)) return refuse({ code: 'invalidRequest' }, 'unknown')
    const mostBytes = name === 'pictures.add' ? mostHandedOverBytes : 0
    const isPlain = more.length === 0 && isSmallPlainData(input, mostBytes)
    const parsed = isPlain ? contract[name].input.safeParse(input) : null
    if (!parsed?.success) return refuse({ code: 'invalidRequest' }, name)
    try {
      return checkedAnswer(name, await run(handlers, name, parsed.data))
    } catch {
      // What was thrown may quote a customer: only the name is logged.
      log('request.bug', { request: name })
      return fail({ code: 'unexpected' })
    }
  })
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

async function run(handlers: Handlers, name: RequestName, input: unknown): Promise<Result<unknown>> {
  // `input` was parsed by this name's own schema.
  const handler = handlers[name] as (input: unknown) => Promise<Result<unknown>>
  return handler(input)
}

/** An answer that breaks the contract is a bug of ours and throws. */
function checkedAnswer(name: RequestName, answer: Result<unknown>): Result<unknown> {
  return answer.ok ? ok(contract[name].output.parse(answer.value)) : fail(appErrorSchema.parse(answer.error))
}
