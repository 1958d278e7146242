import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { exchanged } from '#shared/domain/templates/templateExchange'
import { starterPack } from '#shared/domain/templates/starterPack'
import { templatesCsv } from '#shared/domain/templates/templatesCsv'
import { templatesFromCsv } from '#shared/domain/templates/templatesFromCsv'
import { aTemplate } from '#test/builders/templates'

const withBody = (body: string) => aTemplate({ variants: [{ language: 'en', body }] })
const bodiesOf = (text: string) =>
  templatesFromCsv(text).templates.map(({ variants }) => variants.map(({ body }) => body))

describe('templates as a table', () => {
  it('have a row for each variant, in a file a spreadsheet reads as UTF-8', () => {
    const variants = [
      { language: 'en' as const, body: 'Hi,\nthere' },
      { language: 'pl' as const, body: 'Dzień "dobry"' },
    ]
    expect(templatesCsv([aTemplate({ variants, tags: ['a', 'b'], topics: ['hold', 'refund'] })])).toBe(
      '\ufeff"name","language","body","tags","topics","tone"\r\n' +
        '"Where is my order","en","Hi,\nthere","a|b","hold|refund","friendly"\r\n' +
        '"Where is my order","pl","Dzień ""dobry""","a|b","hold|refund","friendly"\r\n',
    )
  })

  it('come back as they were, but for where they came from', () => {
    const pack = starterPack({ language: 'fr', now: 1, idOf: (id) => id })
    const expected = pack.map((template) => ({ ...exchanged(template), starterId: null }))
    expect(templatesFromCsv(templatesCsv(pack))).toEqual({ templates: expected, skipped: [] })
  })

  it.each([
    ['=HYPERLINK("https://sink.invalid","x")'],
    ["=cmd|' /C calc'!A0"],
    ['+1'],
    ['-2+3+cmd'],
    ['@import'],
    ["'=1"],
    ["''=1"],
    ['"=1'],
    ["'quoted'"],
    ["l'été;=1"],
    ['first\n=1+1\n-cmd|x'],
    ["first\n'=1"],
    ["first\n'tis fine\n- a\n- b"],
    ['a;=1\tb;@SUM(1)'],
    ['－1'],
    ['a","=1+1","b'],
  ])('protect %j from a spreadsheet and give it back unchanged', (body) => {
    const csv = templatesCsv([withBody(body)])
    expect(bodiesOf(csv)).toEqual([[body]])
  })

  it('come back whatever is written in them', () => {
    const piece = fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\n', '\t', ' ', '(', '|', 'a', '1', 'é', '“')
    const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((signs) => `${signs.join('')}x`)
    // An apostrophe before a line break is how `csvRow` writes the break alone.
    fc.assert(
      fc.property(
        text.filter((body) => !/^'[\t\n]/.test(body)),
        (body) => {
          expect(bodiesOf(templatesCsv([withBody(body)]))).toEqual([[body]])
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['commas', 'name,language,body\nA,en,"x, y"\n'],
    ['semicolons', 'name;language;body\nA;en;x, y\n'],
    ['tabs', 'name\tlanguage\tbody\r\nA\ten\tx, y\r\n'],
    ["Excel's own first line", 'sep=;\r\nname;language;body\r\nA;en;"x, y"'],
    ['other columns in another order', '\ufeffBODY ;note; Name;Language\n"x, y";=1;A;EN\n'],
    ['no language', 'name,body\nA,"x, y"'],
    ['empty rows', 'name,body\n\n,\nA,"x, y"\n\n'],
    ['a language with its country', 'name,language,body\nA,en-GB,"x, y"'],
  ])('are read with %s', (_, text) => {
    expect(templatesFromCsv(text)).toEqual({
      templates: [
        {
          name: 'A',
          tags: [],
          topics: [],
          tone: 'friendly',
          variants: [{ language: 'en', body: 'x, y' }],
          starterId: null,
        },
      ],
      skipped: [],
    })
  })

  it('make one template of the rows with one name', () => {
    const text =
      'name,language,body,tags,topics,tone\nRéply,en,x,"a, b",refund,formal\nreply,fr,y,c,hold,short\nOther,pl,z\n'
    expect(templatesFromCsv(text).templates).toMatchObject([
      {
        name: 'Réply',
        tone: 'formal',
        tags: ['a', 'b'],
        topics: ['refund'],
        variants: [{ body: 'x' }, { language: 'fr', body: 'y' }],
      },
      { name: 'Other', variants: [{ language: 'pl', body: 'z' }] },
    ])
  })

  it('keep a comma inside a tag', () => {
    const tagged = aTemplate({ tags: ['a, b'] })
    expect(templatesFromCsv(templatesCsv([tagged])).templates).toMatchObject([{ tags: ['a, b'] }])
  })

  it('say in which line of the file something was skipped, and why', () => {
    const long = 'x'.repeat(10_001)
    const text = [
      'name,language,body',
      'A,en,"two\nlines"',
      ',en,x',
      `${'n'.repeat(121)},en,x`,
      'A,en,again',
      'B,de,x',
      'C,en,',
      `D,en,${long}`,
      'E,en,"never closed',
    ].join('\n')
    const { templates, skipped } = templatesFromCsv(text)
    expect(templates.map(({ name }) => name)).toEqual(['A'])
    expect(skipped).toEqual([
      { line: 4, reason: 'nameMissing' },
      { line: 5, reason: 'nameTooLong' },
      { line: 6, reason: 'twice' },
      { line: 7, reason: 'unknownLanguage' },
      { line: 8, reason: 'bodyMissing' },
      { line: 9, reason: 'bodyTooLong' },
      { line: 10, reason: 'quotesNotClosed' },
    ])
  })

  it.each([[''], ['\ufeff'], ['hello'], ['a,b\n1,2'], ['"'.repeat(9_999)], ['\u0000'.repeat(999)], ['sep=;']])(
    '%# is no table of templates',
    (text) => {
      expect(templatesFromCsv(text)).toEqual({ templates: [], skipped: [{ line: 1, reason: 'notTemplates' }] })
    },
  )

  it('takes names for names only', () => {
    const text = 'name,body,__proto__,constructor\n__proto__,x,1,2\nconstructor,y,1,2\n'
    expect(templatesFromCsv(text).templates.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
    expect(Object.hasOwn(Object.prototype, 'body')).toBe(false)
  })

  it('refuses the largest files and the most rows', () => {
    expect(templatesFromCsv('x'.repeat(2_000_001)).skipped).toEqual([{ line: 1, reason: 'tooLarge' }])
    const many = `name,body\n${Array.from({ length: 2_001 }, (_, index) => `n${index},x`).join('\n')}`
    expect(templatesFromCsv(many).skipped).toEqual([{ line: 2_002, reason: 'tooMany' }])
  })
})
