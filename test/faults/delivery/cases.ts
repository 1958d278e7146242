import type { BadLine, LineFault } from './lineFault'
import type { KillPoint, Route } from './protocol'

/** One way a case can happen; the runs of a case take turns at its ways. */
export type Way = {
  readonly line?: LineFault
  readonly bad?: BadLine
  readonly sample?: Route['sample']
  /** The process dies by its own hand. */
  readonly kill?: KillPoint
  /** Killed while replies wait in the queue, before any of them is sent. */
  readonly isKilledEarly?: boolean
  /** Killed by us while the log is rewritten and a send is out. */
  readonly isKilledCompacting?: boolean
  /** Only a new sign-in helps from then on: before the reply is sent, or after X has it and the answer is lost. */
  readonly isRevoked?: boolean
  /** The computer's clock is set by so many ms; with a line fault in the middle of it, else as the reply is about to leave. */
  readonly clockBy?: number
  /** How wrong the clock is at first. */
  readonly wrongBy?: number
  /** The clock is set while the app is closed by a kill, and not before. */
  readonly isClockSetWhileClosed?: boolean
  readonly sleepMs?: number
  /** Posts only: where X knows no key, nobody can undo a private message that a proxy doubled. */
  readonly isPublicOnly?: boolean
}

export type Case = { readonly name: string; readonly ways: readonly [Way, ...Way[]] }

const [minute, hour] = [60_000, 3_600_000]

/** A clock that is set, before the answer, after it, or while the app is closed. */
function clockWays(cut: Way, byMs: number, isSample: boolean): readonly [Way, ...Way[]] {
  const killed: Way = isSample ? { kill: 'after-server-create' } : { line: 'killAfterDone' }
  return [
    { ...cut, clockBy: byMs },
    { clockBy: byMs },
    { ...cut, wrongBy: -byMs, clockBy: byMs },
    { ...killed, wrongBy: -byMs, clockBy: byMs, isClockSetWhileClosed: true },
    { ...cut, clockBy: byMs / 12 },
  ]
}

const killPoints: readonly Case[] = [
  { name: 'before-queue-write', ways: [{ kill: 'before-queue-write' }] },
  { name: 'after-queue-write', ways: [{ kill: 'after-queue-write' }] },
  { name: 'before-marker', ways: [{ kill: 'before-marker' }] },
  { name: 'after-marker', ways: [{ kill: 'after-marker' }] },
]
const laterKillPoints: readonly Case[] = [
  {
    name: 'after-response-before-write',
    ways: [{ kill: 'after-response-before-write' }, { kill: 'before-sent-write' }],
  },
  { name: 'after-sent-write', ways: [{ kill: 'after-sent-write' }] },
  { name: 'during-compaction', ways: [{ isKilledCompacting: true }] },
]

/** Reliability.md section 6.3, on real connections. */
export const xCases: readonly Case[] = [
  { name: 'kill before send', ways: [{ isKilledEarly: true }] },
  { name: 'kill after send before answer', ways: [{ line: 'killBeforeDone' }] },
  {
    name: 'response dropped',
    ways: [{ line: 'closedDone' }, { line: 'silentDone' }, { line: 'closedUnseen' }, { line: 'silentUnseen' }],
  },
  { name: 'response cut', ways: [{ line: 'cutBody' }, { line: 'cutHeaders' }] },
  {
    name: 'delivered twice by a proxy',
    ways: [{ line: 'twiceFirst' }, { line: 'twiceSecond', isPublicOnly: true }, { line: 'twiceNone' }],
  },
  { name: '429 with a time', ways: [{ line: 'limitedRetryAfter' }, { line: 'limitedReset' }] },
  { name: '429 without', ways: [{ line: 'limitedBare' }] },
  { name: '503', ways: [{ line: 'unavailableProxy' }, { line: 'unavailableX' }] },
  { name: '504 although created', ways: [{ line: 'timeoutDone' }] },
  { name: 'connect timeout', ways: [{ bad: 'noHandshake' }, { bad: 'silentTls' }] },
  { name: 'TLS wrong host', ways: [{ bad: 'wrongHost' }] },
  { name: 'DNS failure', ways: [{ bad: 'noName' }] },
  { name: 'captive portal', ways: [{ line: 'hotelPage' }, { line: 'hotelRedirect' }] },
  { name: 'token revoked', ways: [{ isRevoked: true }, { isRevoked: true, line: 'closedDone' }] },
  { name: 'clk-forward', ways: clockWays({ line: 'clockThenClosedDone' }, 2 * hour, false) },
  { name: 'clk-back', ways: clockWays({ line: 'clockThenClosedDone' }, -2 * hour, false) },
  {
    name: 'sleep and resume',
    ways: [
      { line: 'sleepDone', sleepMs: hour },
      { line: 'sleepUnseen', sleepMs: hour },
      { line: 'sleepDone', sleepMs: 10 * hour },
      { line: 'sleepDone', sleepMs: 5 * minute },
    ],
  },
  ...killPoints,
  { name: 'after-first-byte', ways: [{ line: 'killAtFirstByteDone' }, { line: 'killAtFirstByteUnseen' }] },
  { name: 'after-server-create', ways: [{ line: 'killAfterDone' }] },
  ...laterKillPoints,
]

/** The sample has no line and no sign-in: what is left are its answers going astray, kills, and the clock. */
export const sampleCases: readonly Case[] = [
  { name: 'kill before send', ways: [{ isKilledEarly: true }] },
  { name: 'kill after send before answer', ways: [{ kill: 'after-server-create' }] },
  { name: 'response dropped', ways: [{ sample: 'dropAnswer' }, { sample: 'lose' }] },
  { name: 'delivered twice', ways: [{ sample: 'twice' }, { sample: 'twiceDropAnswer' }] },
  { name: 'clk-forward', ways: clockWays({ sample: 'dropAnswer' }, 2 * hour, true) },
  { name: 'clk-back', ways: clockWays({ sample: 'dropAnswer' }, -2 * hour, true) },
  { name: 'sleep and resume', ways: [{ sample: 'dropAnswer', sleepMs: hour }] },
  ...killPoints,
  { name: 'after-server-create', ways: [{ kill: 'after-server-create' }] },
  ...laterKillPoints,
]

/** What the sample cannot meet, and why. */
export const sampleWithout =
  '429, 503, 504, a cut answer, connect, TLS, DNS, captive portal and token faults and after-first-byte: the sample shop has neither connections nor a sign-in'
