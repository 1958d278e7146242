import type { Change } from '#shared/domain/shop/change'

import { formatVersion, writeLine, type LogRecord } from '../../../src/main/store/logLine'
import { commitOf } from '../faultWork'
import { derivedFiles, indexFile, logOf, soundCommits, soundNow, type Files } from './soundShop'
import { knownLines, type KnownLines } from './truthOf'

/** A damaged shop: its files, and what was ever written in it. */
export type Damaged = {
  readonly title: string
  readonly files: Files
  readonly known: KnownLines
}

type Damage = readonly [title: string, bytes: Buffer]

const newline = 10

/** Every damaged shop to try, always the same ones: with its index damaged, and with its log damaged and no index. */
export function damages(shop: Files): readonly Damaged[] {
  const sound: Files = new Map([...shop].filter(([path]) => path !== indexFile))
  return [...derivedFiles.flatMap((path) => derivedDamages(shop, path)), ...logDamages(sound)]
}

function derivedDamages(shop: Files, path: string): readonly Damaged[] {
  const index = shop.get(path)
  if (!index) throw new Error(`The sound shop has no ${path} to damage.`)
  const known = knownLines(shop)
  return [
    ...cuts(index),
    ...flips(index),
    ...zeroes(index),
    ...strangers(index),
    ...wholeFiles(index),
    ...lineFaults(index),
  ].map(([title, damaged]) => ({
    title: `${path} ${title}`,
    files: new Map([...shop, [path, damaged]]),
    known,
  }))
}

function logDamages(sound: Files): readonly Damaged[] {
  const known = knownLines(sound)
  const cases = logOf(sound).flatMap(([path, bytes]) =>
    [
      ...cuts(bytes),
      ...flips(bytes),
      ...zeroes(bytes),
      ...strangers(bytes),
      ...wholeFiles(bytes),
      ...lineFaults(bytes),
    ].map(([title, damaged]) => ({ title: `${path} ${title}`, files: new Map([...sound, [path, damaged]]), known })),
  )
  return [...cases, ...wrongTypes(sound), ...goneFiles(sound), ...twoWriters(sound)]
}

function cuts(bytes: Buffer): readonly Damage[] {
  return every(97, bytes).map((at) => [`cut at ${at}`, bytes.subarray(0, at)])
}

function flips(bytes: Buffer): readonly Damage[] {
  const bits = every(397, bytes).map((at, index): Damage => {
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (index % 8))
    return [`bit ${index % 8} flipped at ${at}`, flipped]
  })
  const newlines = newlinesOf(bytes).slice(0, 6)
  return [...bits, ...newlines.map((at): Damage => [`newline at ${at} lost`, spliced(bytes, at, 1, Buffer.alloc(0))])]
}

/** Blocks that a power cut or a bad disk left empty. */
function zeroes(bytes: Buffer): readonly Damage[] {
  const inside = [1, 16, 512, 4096, 10_000].flatMap((length) =>
    every(5_003, bytes).map((at): Damage => {
      const end = Math.min(bytes.byteLength, at + length)
      return [`${end - at} NULs at ${at}`, spliced(bytes, at, end - at, Buffer.alloc(end - at))]
    }),
  )
  const blocks = every(4096, bytes).map((at): Damage => {
    const end = Math.min(bytes.byteLength, at + 4096)
    return [`NULs in block ${at}`, spliced(bytes, at, end - at, Buffer.alloc(end - at))]
  })
  const behind = [1, 100, 4096, 300_000].map((length): Damage => [
    `${length} NULs behind`,
    Buffer.concat([bytes, Buffer.alloc(length)]),
  ])
  return [...inside, ...blocks, ...behind, ['all NULs', Buffer.alloc(bytes.byteLength)]]
}

/** Lines that are none, between the good ones and behind them. */
function strangers(bytes: Buffer): readonly Damage[] {
  const texts = ['null', '[]', '{}', '"x"', '0', '', 'zażółć', '{"v":1}', '{"v":99,"n":1}', 'x'.repeat(600_000)]
  const at = (newlinesOf(bytes)[0] ?? -1) + 1
  return texts.flatMap((text): readonly Damage[] => [
    [`${text.slice(0, 20)} between two lines`, spliced(bytes, at, 0, Buffer.from(`${text}\n`))],
    [`${text.slice(0, 20)} as the last line`, Buffer.concat([bytes, Buffer.from(`${text}\n`)])],
    [`${text.slice(0, 20)} behind the last line`, Buffer.concat([bytes, Buffer.from(text)])],
  ])
}

/** Files that another program saved in its own way, or that are something else now. */
function wholeFiles(bytes: Buffer): readonly Damage[] {
  const text = bytes.toString('utf8')
  const others = ['', 'null', '[]', '{}', '"x"', '0', 'null\n', '[]\n', '{}\n', '\n', '\n\n\n']
  return [
    ...others.map((other): Damage => [`is ${JSON.stringify(other)}`, Buffer.from(other)]),
    ['has a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['is in UTF-16', Buffer.from(text, 'utf16le')],
    ['is one JSON list', Buffer.from(`[${text.trimEnd().split('\n').join(',')}]`)],
    ['is cut in two and turned around', Buffer.concat([bytes.subarray(5_000), bytes.subarray(0, 5_000)])],
  ]
}

/** Lines that are there twice, in another order, or run together. */
function lineFaults(bytes: Buffer): readonly Damage[] {
  const lines = bytes.toString('latin1').split('\n').slice(0, -1)
  const joined = (those: readonly string[]): Buffer => Buffer.from(`${those.join('\n')}\n`, 'latin1')
  return lines.flatMap((line, index): readonly Damage[] => {
    const next = lines[index + 1]
    const twice: Damage = [`line ${index} twice`, joined(lines.toSpliced(index, 0, line))]
    const again: Damage = [`line ${index} again at the end`, joined([...lines, line])]
    const gone: Damage = [`line ${index} gone`, joined(lines.toSpliced(index, 1))]
    if (next === undefined) return [twice, again, gone]
    const joinedLine: Damage = [
      `lines ${index} and ${index + 1} run together`,
      joined(lines.toSpliced(index, 2, line + next)),
    ]
    const swapped: Damage = [`lines ${index} and ${index + 1} swapped`, joined(lines.toSpliced(index, 2, next, line))]
    return [twice, again, gone, joinedLine, swapped]
  })
}

/** Records whose checksum is right and whose contents are not what this program writes. */
function wrongTypes(sound: Files): readonly Damaged[] {
  const known = knownLines(sound)
  const changes: readonly unknown[] = [
    'x',
    {},
    5,
    [{ type: 'messageArrived', message: null }],
    [{ type: 'messageArrived', message: 5 }],
    [{ type: 'messageArrived' }],
    [{ type: 'messageArrived', message: { id: 'm', conversationId: 'faults-1' } }],
    [{ type: 'conversationOpened', conversation: {} }],
    [{ type: 'customerMet', customer: { id: 'c' } }],
    [{ type: 'accountConnected', account: [] }],
    [{ type: 'draftSaved', draft: 'x' }],
    [{ type: 'replyQueued', reply: null }],
    [{ type: 'costsRecorded', accountId: 'x:faults', costs: null }],
    [{ type: 'settingsChanged', settings: null }],
    [...commitOf(9), { type: 'cursorMoved', accountId: 5, cursor: 5 }],
  ]
  return logOf(sound).flatMap(([path, bytes]) => {
    const lines = bytes.toString('utf8').split('\n')
    const at = Math.floor((lines.length - 1) / 2)
    const n = Number(/"n":(\d+)/u.exec(lines[at] ?? '')?.[1])
    const records = [
      ...changes.map((wrong) => ({ v: formatVersion, n, at: '', changes: wrong })),
      ...['7', null, true].map((wrong) => ({ v: formatVersion, n: wrong, at: '', changes: commitOf(n) })),
    ]
    return records.map((record) => ({
      title: `${path} a line whose checksum is right: ${JSON.stringify(record).slice(0, 120)}`,
      files: new Map([
        ...sound,
        [path, Buffer.from(lines.with(at, writeLine(record as LogRecord).trimEnd()).join('\n'))],
      ]),
      known,
    }))
  })
}

function goneFiles(sound: Files): readonly Damaged[] {
  const known = knownLines(sound)
  return logOf(sound).map(([path]) => ({
    title: `${path} gone`,
    files: new Map([...sound].filter(([name]) => name !== path)),
    known,
  }))
}

/** A second program that didn't mind the lock went on from the same last line; their lines alternate, whole or torn. */
function twoWriters(sound: Files): readonly Damaged[] {
  const [path, bytes] = logOf(sound).at(-1) ?? ['', Buffer.alloc(0)]
  const lines = bytes.toString('latin1').split('\n').slice(0, -1)
  const other = otherWriter(lines.length)
  const known: KnownLines = new Map([...knownLines(sound), ...other.known])
  return [1, 2, 5].flatMap((every) => {
    const mixed = lines.flatMap((line, index) => [line, ...(index % every === 0 ? [other.lines[index] ?? ''] : [])])
    const text = `${mixed.filter(Boolean).join('\n')}\n`
    const torn = text.replace(other.lines[every] ?? '', (line) => line.slice(0, 60))
    const inside = text.replace(
      lines[2] ?? '',
      (line) => `${line.slice(0, 80)}${other.lines[0] ?? ''}\n${line.slice(80)}`,
    )
    return [text, torn, inside].map((damaged, index) => ({
      title: `${path} two writers, ${every}, ${['whole lines', 'one torn', 'one inside another'][index]}`,
      files: new Map([...sound, [path, Buffer.from(damaged, 'latin1')]]),
      known,
    }))
  })
}

/** As many lines as the last file has, with the same numbers and other work. */
function otherWriter(count: number): { readonly lines: readonly string[]; readonly known: KnownLines } {
  const numbers = Array.from({ length: count }, (_, index) => soundCommits - count + 1 + index)
  const entries = numbers.map((n) => {
    const work = 600 + n
    const changes: readonly Change[] = commitOf(work)
    const line = writeLine({ v: formatVersion, n, at: new Date(soundNow).toISOString(), changes }).trimEnd()
    return [Buffer.from(line).toString('latin1'), { n, work }] as const
  })
  return { lines: entries.map(([line]) => line), known: new Map(entries) }
}

function every(step: number, bytes: Buffer): readonly number[] {
  return Array.from({ length: Math.ceil(bytes.byteLength / step) }, (_, index) => index * step)
}

function newlinesOf(bytes: Buffer): readonly number[] {
  return [...bytes.keys()].filter((at) => bytes[at] === newline)
}

function spliced(bytes: Buffer, at: number, length: number, instead: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), instead, bytes.subarray(at + length)])
}
