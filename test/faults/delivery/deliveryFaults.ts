import { join } from 'node:path'

import { createBadLines } from './badLines'
import { sampleCases, sampleWithout, xCases, type Case } from './cases'
import { deliveryRun, type RunMeans, type RunResult } from './deliveryRun'

export type DeliveryAsked = {
  readonly program: string
  readonly folder: string
  readonly times: number
  readonly seed: number
  readonly isMutant: boolean
  /** Names of channels or cases, or parts of them; null: all. */
  readonly only: readonly string[] | null
  /** One case in so many, another by another seed. */
  readonly everyNth: number
}

/** What the runs of one case on one channel add up to. */
export type DeliveryRow = {
  readonly channel: 'x' | 'sample'
  readonly name: string
  runs: number
  struck: number
  kills: number
  replies: number
  duplicates: number
  twins: number
  lost: number
  falselySent: number
  falselyFailed: number
  open: number
  doubts: number[]
  readonly problems: string[]
}

export type DeliveryReport = {
  readonly rows: readonly DeliveryRow[]
  readonly without: string
  readonly canBeDeaf: boolean
}

const lanes = 3

/** Runs each case so many times, several shops side by side. */
export async function deliveryFaults(
  asked: DeliveryAsked,
  onRow: (row: DeliveryRow) => void = () => {},
): Promise<DeliveryReport> {
  const badLines = await createBadLines(join(asked.folder, 'lines'))
  const rows = [...rowsOf('x', xCases), ...rowsOf('sample', sampleCases)].filter(
    ({ row }, at) => isWanted(row, asked.only) && (at + asked.seed) % asked.everyNth === 0,
  )
  const numbers = Array.from({ length: asked.times }, (_, number) => number)
  const waiting = rows.flatMap((one) => numbers.map((number) => ({ ...one, number })))
  const lane = async (_: unknown, laneNumber: number): Promise<void> => {
    const means = { program: asked.program, folder: join(asked.folder, `lane-${laneNumber}`), badLines }
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await oneRun(means, asked, next)
      if (next.row.runs === asked.times) onRow(next.row)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  await badLines.close()
  return { rows: rows.map(({ row }) => row), without: sampleWithout, canBeDeaf: badLines.canBeDeaf }
}

async function oneRun(
  means: RunMeans,
  { seed, isMutant }: DeliveryAsked,
  { row, of, number }: { readonly row: DeliveryRow; readonly of: Case; readonly number: number },
): Promise<void> {
  const turn = number + seed
  const way = of.ways[turn % of.ways.length] ?? of.ways[0]
  const runSeed = seedOf(`${seed} ${row.channel} ${row.name} ${number}`)
  const isPrivate = Math.floor(turn / of.ways.length) % 2 === 0
  try {
    add(row, await deliveryRun(means, { channel: row.channel, way, seed: runSeed, isPrivate, isMutant }), number)
  } catch (bug) {
    row.runs += 1
    row.problems.push(`run ${number}: ${bug instanceof Error ? bug.stack : String(bug)}`)
  }
}

function rowsOf(channel: 'x' | 'sample', cases: readonly Case[]): readonly { row: DeliveryRow; of: Case }[] {
  return cases.map((of) => ({ of, row: { ...emptyRow(), channel, name: of.name } }))
}

function emptyRow() {
  const counts = { runs: 0, struck: 0, kills: 0, replies: 0, duplicates: 0, twins: 0, lost: 0 }
  return { ...counts, falselySent: 0, falselyFailed: 0, open: 0, doubts: [], problems: [] }
}

function isWanted({ channel, name }: DeliveryRow, only: readonly string[] | null): boolean {
  return only === null || only.some((word) => word === channel || word === name || word === `${channel}:${name}`)
}

function add(row: DeliveryRow, result: RunResult, number: number): void {
  row.runs += 1
  row.struck += Number(result.isStruck)
  for (const key of [
    'kills',
    'replies',
    'duplicates',
    'twins',
    'lost',
    'falselySent',
    'falselyFailed',
    'open',
  ] as const)
    row[key] += result[key]
  row.doubts.push(...result.doubts)
  row.problems.push(...result.problems.map((problem) => `run ${number}: ${problem}`))
}

/** FNV-1a: each run's chance depends on its own name alone, whatever runs beside it. */
function seedOf(text: string): number {
  return [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5) >>> 0
}
