/** What the way to X does to one request. Each is what a real network, proxy or server does. */
export type LineFault =
  /** The connection closes, or no answer comes; X has not seen the request. */
  | 'closedUnseen'
  | 'silentUnseen'
  /** The same after X has done what was asked. */
  | 'closedDone'
  | 'silentDone'
  /** X has done it; the answer ends within its headers, or within its body. */
  | 'cutHeaders'
  | 'cutBody'
  /** A proxy delivers the request twice; which answer comes through. */
  | 'twiceFirst'
  | 'twiceSecond'
  | 'twiceNone'
  | 'limitedRetryAfter'
  | 'limitedReset'
  | 'limitedBare'
  | 'unavailableProxy'
  | 'unavailableX'
  | 'timeoutDone'
  | 'hotelPage'
  | 'hotelRedirect'
  /** The process is killed when the first byte arrives: X gets the request all the same, or not. */
  | 'killAtFirstByteUnseen'
  | 'killAtFirstByteDone'
  /** Killed when the whole request is here, which X then does. */
  | 'killBeforeDone'
  /** Killed when X has done it. */
  | 'killAfterDone'
  /** The computer sleeps before, or after, X has done it; then the connection is gone. */
  | 'sleepUnseen'
  | 'sleepDone'
  | 'clockThenClosedDone'

/** Where no X is. */
export type BadLine = 'noName' | 'silentTls' | 'noHandshake' | 'wrongHost'
