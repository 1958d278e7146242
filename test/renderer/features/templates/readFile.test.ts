import { describe, expect, it } from 'vitest'

import { fileText, readFile } from '../../../../src/renderer/features/templates/readFile'

const bytes = (...parts: readonly number[]) => new Uint8Array(parts)

describe('reading a file of templates', () => {
  it('understands the letters of spreadsheets', () => {
    expect(fileText(new TextEncoder().encode('zażółć, ça'))).toBe('zażółć, ça')
    expect(fileText(bytes(0x7a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6))).toBe('zażółć')
    expect(fileText(bytes(0xff, 0xfe, 0x42, 0x01))).toBe('ł')
  })

  it('knows JSON by its name or its beginning, and anything else as a table', async () => {
    const json = '{"format":"shopbell-templates","version":1,"templates":[]}'
    expect(await readFile(new File([json], 'a.txt'))).toMatchObject({ isTable: false, skipped: [] })
    expect(await readFile(new File(['x'], 'a.JSON'))).toMatchObject({ isTable: false })
    expect(await readFile(new File(['name,body\na,b'], 'a'))).toMatchObject({ isTable: true, skipped: [] })
  })

  it('leaves what is larger than 2 MB', async () => {
    expect(await readFile(new File(['x'.repeat(2_000_001)], 'a.csv'))).toBeNull()
  })
})
