import { describe, expect, it } from 'vitest'

import { firstFile, logFiles, monthOfFile, nextGeneration } from '../../../src/main/store/logFiles'

describe('the log’s files', () => {
  it('count by month in their newest generation; older ones are left over, strangers are neither', () => {
    const names = [
      '2026-11.10.ndjson',
      '2026-11.ndjson',
      '2026-10.ndjson',
      '2026-11.2.ndjson',
      '2026-11.3.ndjson.tmp',
      '2026-11.1.ndjson',
      '2026-11.02.ndjson',
      'notes.txt',
      '2026-11.ndjson.bak',
    ]
    expect(logFiles(names)).toEqual({
      current: ['2026-10.ndjson', '2026-11.10.ndjson'],
      leftOver: ['2026-11.ndjson', '2026-11.2.ndjson'],
    })
  })

  it('are named after their month, and after it and their generation once they are rewritten', () => {
    expect(firstFile('2026-11')).toBe('2026-11.ndjson')
    expect(nextGeneration('2026-11.ndjson')).toBe('2026-11.2.ndjson')
    expect(nextGeneration('2026-11.9.ndjson')).toBe('2026-11.10.ndjson')
    expect(monthOfFile('2026-11.10.ndjson')).toBe('2026-11')
  })
})
