import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { createLog } from '../../../src/main/desktop/log'

let root = ''
let folder = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shopbell-log-'))
  folder = join(root, 'logs')
})
afterEach(() => rmSync(root, { recursive: true }))

const lines = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('createLog', () => {
  it('writes one line of JSON per event, with its time', () => {
    const log = createLog({ folder, now: () => 0 })
    log('poll.done', { account: 'x:1', count: 3, isLate: false, retryAt: null })
    log('started')
    expect(lines('shopbell.log')).toEqual([
      { at: '1970-01-01T00:00:00.000Z', event: 'poll.done', account: 'x:1', count: 3, isLate: false, retryAt: null },
      { at: '1970-01-01T00:00:00.000Z', event: 'started' },
    ])
  })

  it('lets no text through, neither in values nor in names', () => {
    const log = createLog({ folder, now: () => 0 })
    log('said hello to Marie', { 'key @marie': 'I want a refund', token: 'Bearer abc' })
    const written = readFileSync(join(folder, 'shopbell.log'), 'utf8')
    expect(written).not.toMatch(/marie|refund|bearer abc/i)
  })

  it('is readable by nobody else', () => {
    createLog({ folder, now: () => 0 })('started')
    expect(statSync(join(folder, 'shopbell.log')).mode & 0o077).toBe(0)
  })

  it('begins a new file when one is full and keeps three', () => {
    const log = createLog({ folder, now: () => 0, maxBytes: 100 })
    for (let count = 0; count < 12; count++) log('event', { count })
    expect(readdirSync(folder).sort()).toEqual(['shopbell.1.log', 'shopbell.2.log', 'shopbell.log'])
    expect(lines('shopbell.log').at(-1)).toMatchObject({ count: 11 })
    expect(Number(lines('shopbell.2.log')[0]?.count)).toBeLessThan(Number(lines('shopbell.1.log')[0]?.count))
  })

  it('stops nothing when it cannot be written', () => {
    writeFileSync(folder, 'a file where the folder should be')
    expect(() => createLog({ folder, now: () => 0 })('started')).not.toThrow()
  })
})
