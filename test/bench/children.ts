import { fork, type ChildProcess } from 'node:child_process'

/**
 * What a fresh process does for the bench. It answers with what it measured; one that goes on answers each message it gets.
 * Numbers, strings and plain objects only.
 */
export type Task = (args: readonly string[]) => Promise<unknown>

/** A process of the bench's own program that does one task and keeps answering. */
export type Child = {
  /** The next answer; `message` asks for it. */
  ask(message: string): Promise<unknown>
  /** The answer the task begins with. */
  readonly first: Promise<unknown>
  stop(): Promise<void>
}

/** Does a task in a fresh process and answers what it measured. */
export async function inFreshProcess<T>(task: string, ...args: readonly string[]): Promise<T> {
  const child = startChild(task, ...args)
  const answer = await child.first
  await child.stop()
  // Both ends are this bench's own.
  return answer as T
}

export function startChild(task: string, ...args: readonly string[]): Child {
  const process_ = fork(process.argv[1] ?? '', ['task', task, ...args], { execArgv: ['--expose-gc'] })
  return {
    first: nextAnswer(process_, task),
    ask: (message) => {
      const answer = nextAnswer(process_, task)
      process_.send(message)
      return answer
    },
    stop: async () => {
      if (process_.exitCode !== null || process_.signalCode !== null) return
      const ended = new Promise((resolve) => process_.once('exit', resolve))
      process_.kill('SIGKILL')
      await ended
    },
  }
}

function nextAnswer(child: ChildProcess, task: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null) => reject(new Error(`The process for "${task}" ended (${code}).`))
    child.once('exit', end)
    child.once('message', (answer) => {
      child.off('exit', end)
      resolve(answer)
    })
  })
}

/** The child's side: sends an answer and waits until it has left. */
export function answer(value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!process.send) throw new Error('A task runs in a process that the bench started.')
    process.send(value, (error: Error | null) => (error ? reject(error) : resolve()))
  })
}
