import { ok, fail, type Result } from '#shared/domain/result'
import type { AppError } from '#shared/domain/errors'
import type { Bridge } from '#shared/ipc/bridge'
import type { Area, EventPayload, RequestInput, RequestOutput } from '#shared/ipc/contract'
import { contract } from '#shared/ipc/contract'
import type { EventName, RequestName } from '#shared/ipc/names'

type Answers = {
  [N in RequestName]?: RequestOutput<N> | ((input: RequestInput<N>) => RequestOutput<N> | Promise<RequestOutput<N>>)
}

export type Asked = { readonly name: RequestName; readonly input: unknown }

export type FakeBridge = Bridge & {
  /** Every request so far, in order. */
  readonly asked: readonly Asked[]
  /** The inputs of one request so far. */
  inputs<N extends RequestName>(name: N): readonly RequestInput<N>[]
  /** From now on this request is answered so. */
  answer<N extends RequestName>(name: N, answer: Answers[N]): void
  /** From now on this request fails so; `answer` ends it. */
  refuse(name: RequestName, error: AppError): void
  /** Main tells the window. */
  emit<N extends EventName>(name: N, payload: EventPayload<N>): void
  changed(...areas: readonly Area[]): void
}

/**
 * Main, as far as the window can tell. Requests with an answer of `null` need none here; any other must be in `answers`.
 * Input and output are checked against the contract, so a test can't agree on something main would refuse.
 */
export function createFakeBridge(answers: Answers = {}): FakeBridge {
  const table = new Map<RequestName, unknown>(Object.entries(answers) as [RequestName, unknown][])
  const refusals = new Map<RequestName, AppError>()
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  const asked: Asked[] = []

  async function request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Result<RequestOutput<N>>> {
    const parsed = contract[name].input.safeParse(input)
    if (!parsed.success) throw new Error(`${name} was asked with ${JSON.stringify(input)}: ${parsed.error.message}`)
    asked.push({ name, input })
    const refusal = refusals.get(name)
    if (refusal !== undefined) return fail(refusal)
    return ok(contract[name].output.parse(await answerOf(name, input)) as RequestOutput<N>)
  }

  async function answerOf(name: RequestName, input: unknown): Promise<unknown> {
    const answer = table.get(name)
    if (typeof answer === 'function') return (answer as (input: unknown) => unknown)(input)
    return answer === undefined ? null : answer
  }

  function emit<N extends EventName>(name: N, payload: EventPayload<N>): void {
    for (const listener of listeners.get(name) ?? []) (listener as (payload: EventPayload<N>) => void)(payload)
  }

  return {
    asked,
    request,
    emit,
    inputs: <N extends RequestName>(name: N) =>
      asked.filter((one) => one.name === name).map((one) => one.input as RequestInput<N>),
    answer(name, answer) {
      refusals.delete(name)
      table.set(name, answer)
    },
    refuse: (name, error) => void refusals.set(name, error),
    changed: (...areas) => emit('changed', { areas: [...areas] }),
    subscribe(name, listener) {
      const ofName = listeners.get(name) ?? new Set()
      listeners.set(name, ofName.add(listener))
      return () => void ofName.delete(listener)
    },
  }
}
