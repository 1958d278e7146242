import { describe, expect, it } from 'vitest'

import { csvRow } from '#shared/domain/exports/csvRow'

describe('a row', () => {
  it('quotes every text, doubles quotes and keeps newlines inside the cell', () => {
    expect(csvRow(['He said "no", twice', 'one\ntwo', 3, true, null, ''])).toBe(
      '"He said ""no"", twice","one\ntwo",3,true,,""\r\n',
    )
  })

  it('drops characters that would end a cell early', () => {
    expect(csvRow(['a\u0000b\u001bc'])).toBe('"abc"\r\n')
  })

  it('leaves ordinary text as it is', () => {
    const texts = [
      'Where is my parcel?',
      'a = b',
      'mail me: marta@example.com',
      '5 - 3',
      'Super ;-)',
      'list:\n- one\n- two',
      'Łódź; żółć 📦',
      '',
    ]
    for (const text of texts) expect(csvRow([text])).toBe(`"${text}"\r\n`)
  })
})

describe('a text a spreadsheet would calculate', () => {
  const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−', '\t', '\r', '\n']

  it.each(starts)('gets an apostrophe before it when it begins with %j', (start) => {
    expect(csvRow([`${start}cmd|'/C calc'!A0`])).toBe(`"'${start}cmd|'/C calc'!A0"\r\n`)
  })

  it.each([' ', '   ', '\u00a0', '\u200b', '\ufeff', "'", '“', '\u3000 '])('is found behind %j', (before) => {
    expect(csvRow([`${before}=1+1`])).toBe(`"'${before}=1+1"\r\n`)
  })

  it('is found behind a quote', () => {
    expect(csvRow(['"=1+1'])).toBe('"\'""=1+1"\r\n')
  })

  it('is looked for in a time that grows with the text alone', () => {
    for (const piece of ['\n', ';', ' ', '"', '\ufeff', ';+', ';"+x', '\n='])
      expect(csvRow([`;${piece.repeat(300_000)}`]).length).toBeGreaterThan(300_000)
  }, 5_000)

  it('is found behind characters that are dropped', () => {
    expect(csvRow(['\u0000\u0001=1+1'])).toBe('"\'=1+1"\r\n')
  })

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; " =HYPERLINK("x")', `a; " '=HYPERLINK("x")`],
    ['a\n@SUM(A1)', "a\n'@SUM(A1)"],
    ["a\t+cmd|'/C calc'!A0", "a\t'+cmd|'/C calc'!A0"],
    ['a;－cmd｜x', "a;'－cmd｜x"],
  ])('is found where a spreadsheet set to semicolons splits: %j', (text, safe) => {
    expect(csvRow([text])).toBe(`"${safe.replaceAll('"', '""')}"\r\n`)
  })
})
