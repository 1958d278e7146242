import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

import type { ITwitterApiClientPlugin } from 'twitter-api-v2'

import type { NetLimits } from '../../net/netLimits'
import { atOrigin, type Origins } from '../../net/origins'
import type { Headers } from '../../net/retryAt'
import { watchLeaving } from '../../net/watchLeaving'

/**
 * Watches one request of twitter-api-v2, which knows neither caps nor whether bytes have left: maps its address, stops it
 * when it takes too long or too much, and remembers how far it came.
 */
export type Wire = {
  readonly plugin: ITwitterApiClientPlugin
  /** Rejects when the time is up; the request is stopped by then. */
  readonly timeUp: Promise<never>
  isTimeUp(error: unknown): boolean
  hasLeft(): boolean
  hasTimedOut(): boolean
  isCutOff(): boolean
  /** More came than may come; what arrived is not to be used. */
  isTooLong(): boolean
  answer(): { readonly status: number; readonly headers: Headers } | null
  close(): void
}

export function createWire(origins: Origins, limits: NetLimits): Wire {
  const endOfTime = new Error('The time for this request is up.')
  let socket: Socket | null = null
  let response: IncomingMessage | null = null
  let hasLeft = false
  let hasTimedOut = false
  let isTooLong = false
  let rejectTimeUp: (error: Error) => void = () => undefined
  const timeUp = new Promise<never>((_, reject) => (rejectTimeUp = reject))
  timeUp.catch(() => undefined)

  const stop = (): void => {
    hasTimedOut = true
    rejectTimeUp(endOfTime)
    socket?.destroy()
  }
  const timers = [setTimeout(() => !hasLeft && stop(), limits.connectMs), setTimeout(stop, limits.totalMs)]
  const waitForAnswer = (): void => {
    timers.push(setTimeout(() => response === null && stop(), limits.answerMs))
  }
  const onSocket = (opened: Socket): void => {
    socket = opened
    opened.setTimeout(limits.idleMs, stop)
    watchLeaving(opened, () => {
      hasLeft = true
      waitForAnswer()
    })
  }
  const onResponse = (arrived: IncomingMessage): void => {
    response = arrived
    let taken = 0
    arrived.on('data', (chunk: Buffer) => {
      taken += chunk.length
      if (taken > limits.bodyBytes) {
        isTooLong = true
        arrived.destroy()
      }
    })
  }

  return {
    plugin: {
      onBeforeRequestConfig({ params }) {
        params.url = atOrigin(origins, params.url)
        params.requestEventDebugHandler = (event, data: { socket?: Socket; res?: IncomingMessage } = {}) => {
          if (event === 'socket' && data.socket) onSocket(data.socket)
          if (event === 'response' && data.res) onResponse(data.res)
        }
      },
    },
    timeUp,
    isTimeUp: (error) => error === endOfTime,
    hasLeft: () => hasLeft,
    hasTimedOut: () => hasTimedOut,
    isTooLong: () => isTooLong,
    isCutOff: () => response !== null && !response.complete,
    answer: () => response && { status: response.statusCode ?? 0, headers: response.headers },
    close() {
      for (const timer of timers) clearTimeout(timer)
      // The connection may be kept and serve another request, which this one's patience does not concern.
      socket?.off('timeout', stop)
    },
  }
}
