import { describe, expect, it } from 'vitest'

import { readLine, writeLine, type LogRecord } from '../../../src/main/store/logLine'
import { everyChange } from './everyChange'

const record: LogRecord = { v: 1, n: 42, at: '2026-11-22T08:30:00.000Z', changes: everyChange }
const line = Buffer.from(writeLine(record)).subarray(0, -1)

describe('a line of the log', () => {
  it('comes back as it was written', () => {
    const reading = readLine(line, 1)
    expect(reading).toMatchObject({ state: 'whole', record })
  })

  it('is JSON a person can read, with its checksum last', () => {
    const parsed: object = JSON.parse(line.toString())
    expect(Object.keys(parsed)).toEqual(['v', 'n', 'at', 'changes', 'crc'])
  })

  it('keeps the same checksum in every version of the program', () => {
    const changes = [{ type: 'settingsChanged' as const, settings: { theme: 'dark' as const } }]
    expect(writeLine({ ...record, changes })).toBe(
      '{"v":1,"n":42,"at":"2026-11-22T08:30:00.000Z","changes":[{"type":"settingsChanged","settings":{"theme":"dark"}}],"crc":"52379ca9"}\n',
    )
  })

  it('is damaged when any bit of it is flipped', () => {
    for (let bit = 0; bit < line.byteLength * 8; bit += 7) {
      const flipped = Buffer.from(line)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(readLine(flipped, 1).state, `bit ${bit}`).toBe('damaged')
    }
  })

  it.each(['', ' ', 'null', '[]', '0', '{}', '{"v":1}', '\0'.repeat(100), '{"v":9,"changes":[],"crc":"00000000"}'])(
    'is damaged when it is %j',
    (text) => expect(readLine(Buffer.from(text), 1).state).toBe('damaged'),
  )

  it('is newer when its version is, or when it holds a type of change nobody here knows', () => {
    expect(readLine(Buffer.from(writeLine({ ...record, v: 2 })).subarray(0, -1), 1)).toEqual({
      state: 'newer',
      version: 2,
    })
    const unknown = [{ type: 'followUpPlanned' }] as unknown as LogRecord['changes']
    expect(readLine(Buffer.from(writeLine({ ...record, changes: unknown })).subarray(0, -1), 1).state).toBe('newer')
  })

  it.each([{ v: '1' }, { n: '1' }, { changes: {} }])(
    'is damaged when its checksum is right and its shape is not: %j',
    (parts) => {
      const odd = { ...record, ...parts } as unknown as LogRecord
      expect(readLine(Buffer.from(writeLine(odd)).subarray(0, -1), 1).state).toBe('damaged')
    },
  )
})
