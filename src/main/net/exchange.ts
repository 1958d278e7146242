import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'

import { fail, ok, type Result } from '#shared/domain/result'
import { cutOff, type NetFailure, notSent, unanswered } from './netFailure'
import type { NetLimits } from './netLimits'
import { isPublicAddress, publicLookup } from './publicAddress'
import type { Headers } from './retryAt'
import { unfold } from './unfold'
import { watchLeaving } from './watchLeaving'

export type HttpAnswer = { readonly status: number; readonly headers: Headers; readonly body: Buffer }

export type Exchange = {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer | null
  readonly limits: NetLimits
  readonly signal: AbortSignal | null
  /** Refuse addresses inside of the house; off only for the stand-ins of tests. */
  readonly isGuarded: boolean
}

const unreadable: NetFailure = { error: { code: 'unreadableAnswer' }, hasLeft: true }

/** One request and its answer, within the limits; redirects are the caller's business. */
export function exchange(input: Exchange): Promise<Result<HttpAnswer, NetFailure>> {
  const { url, limits, signal, isGuarded } = input
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isGuarded && isIP(host) !== 0 && !isPublicAddress(host)) return Promise.resolve(fail(notSent))
  return new Promise((resolve) => {
    let hasLeft = false
    const timers: NodeJS.Timeout[] = []
    const outgoing = requestOf(input)
    const end = (result: Result<HttpAnswer, NetFailure>): void => {
      for (const timer of timers) clearTimeout(timer)
      signal?.removeEventListener('abort', broken)
      outgoing.destroy()
      resolve(result)
    }
    const late = (): void => end(fail(hasLeft ? unanswered : notSent))
    const broken = (): void => end(fail(hasLeft ? cutOff : notSent))
    const startTimer = (ms: number): NodeJS.Timeout => {
      const timer = setTimeout(late, ms)
      timers.push(timer)
      return timer
    }
    const connecting = startTimer(limits.connectMs)
    startTimer(limits.totalMs)
    outgoing.on('error', broken)
    signal?.addEventListener('abort', broken)
    if (signal?.aborted === true) return broken()

    outgoing.once('socket', (socket) => {
      socket.setTimeout(limits.idleMs, late)
      watchLeaving(socket, () => {
        hasLeft = true
        clearTimeout(connecting)
        const answering = startTimer(limits.answerMs)
        outgoing.once('response', () => clearTimeout(answering))
      })
    })
    outgoing.once('response', (incoming) => readAnswer(incoming, limits, end))
    outgoing.end(input.body ?? undefined)
  })
}

function requestOf({ url, method, headers, limits, isGuarded }: Exchange): http.ClientRequest {
  return (url.protocol === 'https:' ? https : http).request(url, {
    method,
    headers: { 'accept-encoding': 'gzip, br', ...headers },
    agent: false,
    maxHeaderSize: limits.headerBytes,
    ...(isGuarded && { lookup: publicLookup }),
  })
}

function readAnswer(
  incoming: http.IncomingMessage,
  { bodyBytes }: NetLimits,
  end: (result: Result<HttpAnswer, NetFailure>) => void,
): void {
  const chunks: Buffer[] = []
  let taken = 0
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    taken += chunk.length
    if (taken > bodyBytes) end(fail(unreadable))
  })
  incoming.on('error', () => end(fail(cutOff)))
  incoming.once('end', () => {
    const whole = unfold(Buffer.concat(chunks), incoming.headers['content-encoding'], bodyBytes)
    if (!whole.ok) return end(fail(unreadable))
    end(ok({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: whole.value }))
  })
}
