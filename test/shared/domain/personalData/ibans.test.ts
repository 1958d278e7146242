import { describe, expect, it } from 'vitest'

import { ibans } from '#shared/domain/personalData/ibans'

const english = { language: 'en', country: 'GB', orderPattern: null } as const
const polish = { language: 'pl', country: 'PL', orderPattern: null } as const

function found(text: string, options: typeof english | typeof polish = english): readonly string[] {
  return ibans(text, options).map(({ start, end }) => text.slice(start, end))
}

describe('ibans', () => {
  it.each([
    'GB29 NWBK 6016 1331 9268 19',
    'GB82WEST12345698765432',
    'fr14 2004 1010 0505 0001 3m02 606',
    'BE68-5390-0754-7034',
    'NL91ABNA0417164300',
    'PL61 1090 1014 0000 0712 1981 2874',
  ])('finds %s', (iban) => {
    expect(found(`pay ${iban}, thanks`)).toEqual([iban])
    expect(found(`pay ${iban} thanks`)).toEqual([iban])
  })

  it.each([
    ['a wrong check sum', 'GB28 NWBK 6016 1331 9268 19'],
    ['a country without IBANs', 'US29 NWBK 6016 1331 9268 19'],
    ['a wrong length', 'GB29 NWBK 6016 1331 9268'],
    ['a part of a longer word', 'GB29NWBK60161331926819X'],
    ['the middle of a word', 'XGB29NWBK60161331926819'],
  ])('leaves %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('knows Polish accounts without the letters of the country, at home only', () => {
    const text = 'konto 61 1090 1014 0000 0712 1981 2874'
    expect(found(text, polish)).toEqual(['61 1090 1014 0000 0712 1981 2874'])
    expect(found(text)).toEqual([])
    expect(found('konto 62 1090 1014 0000 0712 1981 2874', polish)).toEqual([])
  })

  it('answers for endless beginnings', () => {
    expect(found('GB29 '.repeat(10_000), polish)).toEqual([])
  })
})
