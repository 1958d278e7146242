import { fork, type ChildProcess } from 'node:child_process'

import type { FromShop, Route, ShopStart, ToShop } from './protocol'

export type Idle = { readonly type: 'idle'; readonly nextAt: number | null }
/** The process is dead, by its own hand or by ours. */
export type Gone = { readonly type: 'gone'; readonly refusal: string | null }

export type ShopProcess = {
  /** What it found when it opened the shop. */
  readonly opened: Promise<Extract<FromShop, { type: 'opened' }> | Gone>
  /** Resolves when nothing is left to do without more time. */
  whenIdle(): Promise<Idle | Gone>
  /** Tells something and waits until its consequences are over. */
  command(message: ToShop): Promise<Idle | Gone>
  /** Tells something in the middle of what goes on. */
  tell(message: ToShop): void
  kill(): Promise<void>
}

export type ShopListener = {
  readonly onRoute: (news: Extract<FromShop, { type: 'asksRoute' }>) => Route
  readonly onMoved: (news: Extract<FromShop, { type: 'moved' }>) => void
  readonly onDrafted: (id: string) => void
  readonly onAnswered: (news: Extract<FromShop, { type: 'answered' }>) => void
}

/** A process that does nothing for so long, in real time, is stuck. */
const patienceMs = 30_000

/** Starts a shop as a process of its own. */
export function startShopProcess(
  program: string,
  start: ShopStart,
  authorityFile: string,
  listener: ShopListener,
): ShopProcess {
  const child = fork(program, [JSON.stringify(start)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: authorityFile },
  })
  let refusal: string | null = null
  let words = ''
  child.stderr?.on('data', (data: Buffer) => (words += data.toString()))
  const gone = new Promise<Gone>((resolve) =>
    child.once('close', (code, signal) => {
      if (signal === null && code !== 0) refusal ??= `ended with ${code}: ${words.slice(0, 600)}`
      resolve({ type: 'gone', refusal })
    }),
  )
  let idle = signal<Idle>()
  const opened = signal<Extract<FromShop, { type: 'opened' }>>()
  child.on('message', (news: FromShop) => {
    if (news.type === 'opened') opened.give(news)
    else if (news.type === 'idle') idle.give(news)
    else if (news.type === 'asksRoute') tell(child, { type: 'route', route: listener.onRoute(news) })
    else if (news.type === 'moved') listener.onMoved(news)
    else if (news.type === 'drafted') listener.onDrafted(news.id)
    else if (news.type === 'answered') listener.onAnswered(news)
    else refusal = news.what
  })
  const whenIdle = async () => {
    const stuck = setTimeout(() => {
      refusal = 'nothing happened any more'
      child.kill('SIGKILL')
    }, patienceMs)
    return Promise.race([idle.given, gone]).finally(() => clearTimeout(stuck))
  }
  return {
    opened: Promise.race([opened.given, gone]),
    whenIdle,
    command(message) {
      idle = signal<Idle>()
      tell(child, message)
      return whenIdle()
    },
    tell: (message) => tell(child, message),
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}

function tell(child: ChildProcess, message: ToShop): void {
  // It may die at any time; what it was told then is lost with it.
  if (child.connected) child.send(message, () => undefined)
}

function signal<T>(): { readonly given: Promise<T>; readonly give: (value: T) => void } {
  let give: (value: T) => void = () => {}
  const given = new Promise<T>((resolve) => (give = resolve))
  return { given, give }
}
