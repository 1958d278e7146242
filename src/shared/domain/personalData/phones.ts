import { parsePhoneNumberFromString, isSupportedCountry, type CountryCode } from 'libphonenumber-js/min'

import { digitRuns, numbersIn, type NumberCandidate } from './digitRuns'
import { isCalledPhone, isOtherNumber } from './numberContext'
import type { Found, PersonalOptions } from './personalFinding'

const limits = { least: 7, most: 15, groups: 7 }
/** Where people who write this language call from, besides the shop's own country. */
const homes = { en: ['GB', 'US'], fr: ['FR'], pl: ['PL'] } as const
const timeOrDate =
  /\b\d{1,2}[.:]\d{2} ?- ?\d{1,2}(?:[.:]\d{2})?\b|^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}|^(?:19|20)\d{2}([./-])\d{1,2}\2\d{1,2}|\b(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}\b/
/** Countries where a number dialled at home begins with 0 (ITU-T E.164, national prefixes). */
const trunkZero: ReadonlySet<string> = new Set([
  'GB',
  'IE',
  'FR',
  'BE',
  'CH',
  'DE',
  'AT',
  'NL',
  'SE',
  'FI',
  'AU',
  'NZ',
  'ZA',
  'RO',
  'SK',
  'SI',
  'HR',
  'BG',
  'UA',
])
const polishGroups = /^(?:9|3,3,3|2,3,2,2|2,7|3,2,2,2|2,3,4|3,6)$/
const americanGroups = /^(?:1,)?3,(?:3,4|7)$/

/** Telephone numbers, international or as they are written in the shop's country and in the language's. */
export function phones(plain: string, options: PersonalOptions): readonly Found[] {
  const countries = [...new Set([options.country.toUpperCase(), ...homes[options.language]])].filter(isKnown)
  return digitRuns(plain)
    .flatMap((run) => numbersIn(plain, run, limits, (candidate) => isPhone(plain, candidate, countries)))
    .map((span) => ({ ...span, kind: 'phone' }))
}

function isPhone(plain: string, candidate: NumberCandidate, countries: readonly CountryCode[]): boolean {
  const written = plain.slice(candidate.start, candidate.end)
  const isOne = isNumber(written, candidate, countries) || isLocalCall(plain, written, candidate, countries)
  return isOne && !timeOrDate.test(written) && !isOtherNumber(plain, candidate)
}

function isKnown(country: string): country is CountryCode {
  return isSupportedCountry(country)
}

function isNumber(written: string, candidate: NumberCandidate, countries: readonly CountryCode[]): boolean {
  if (/^\(?\+/.test(written)) return parsePhoneNumberFromString(written)?.isPossible() ?? false
  if (candidate.digits.startsWith('00')) {
    return parsePhoneNumberFromString(`+${candidate.digits.slice(2)}`)?.isValid() ?? false
  }
  return countries.some((country) => isNational(written, candidate, country))
}

/** The way a number is written at home tells it from other numbers with as many digits. */
function isNational(written: string, { digits, sizes }: NumberCandidate, country: CountryCode): boolean {
  const groups = sizes.join(',')
  if (country === 'US' || country === 'CA')
    return americanGroups.test(groups) && /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits)
  if (country === 'PL' && !polishGroups.test(groups)) return false
  // Ofcom keeps some ranges for films, which the library calls invalid; people write them in examples.
  if (country === 'GB' && /^0[1237]\d{9}$/.test(digits)) return true
  if (!mayBeNational(digits, sizes, country)) return false
  const number = parsePhoneNumberFromString(written, country)
  if (!number?.isValid()) return false
  return number.formatNational().startsWith('0') ? digits.startsWith('0') : country === 'PL' || sizes.length > 1
}

/** Spares the library what cannot be one: it takes its time, and a text may be nothing but digits. */
function mayBeNational(digits: string, sizes: readonly number[], country: CountryCode): boolean {
  if (sizes.length > 5 || sizes.filter((size) => size === 1).length > 2) return false
  return digits.startsWith('0') ? digits.length >= 8 && digits.length <= 12 : !trunkZero.has(country)
}

/** A row of digits without a beginning of its own needs the words before it. */
function isLocalCall(
  plain: string,
  written: string,
  candidate: NumberCandidate,
  countries: readonly CountryCode[],
): boolean {
  if (/^\(?[+0]/.test(written) || candidate.digits.length > 11 || candidate.sizes.length > 5) return false
  if (!isCalledPhone(plain, candidate)) return false
  return countries.some((country) => {
    const number = parsePhoneNumberFromString(candidate.digits, country)
    return number?.isValid() === true && !number.formatNational().startsWith('0')
  })
}
