import { parsePhoneNumberFromString, isSupportedCountry, type CountryCode } from 'libphonenumber-js/min'

import { digitRuns, numbersIn, type NumberCandidate } from './digitRuns'
import { isCalledPhone, isOtherNumber } from './numberContext'
import type { Found, PersonalOptions } from './personalFinding'

const limits = { least: 7, most: 15, groups: 7 }
/** Where people who write this language call from, besides the shop's own country. */
const homes = { en: ['GB', 'US'], fr: ['FR'], pl: ['PL'] } as const
const timeOrDate =
  /\b\d{1,2}[.:]\d{2} ?- ?\d{1,2}(?:[.:]\d{2})?\b|^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}|^(?:19|20)\d{2}([./-])\d{1,2}\2\d{1,2}|\b(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}\b/
const polishGroups = /^(?:9|3,3,3|2,3,2,2|2,7|3,2,2,2|2,3,4|3,6)$/
const americanGroups = /^(?:1,)?3,(?:3,4|7)$/

/** Telephone numbers, international or as they are written in the shop's country and in the language's. */
export function phones(plain: string, options: PersonalOptions): readonly Found[] {
  const countries = [...new Set([options.country.toUpperCase(), ...homes[options.language]])].filter(isKnown)
  const judged = new Map<string, boolean>()
  const isPhone = (written: string, candidate: NumberCandidate) => {
    // The same number is judged once: the library takes its time, and a hostile text repeats itself.
    const known = judged.get(written) ?? isNumber(written, candidate, countries)
    judged.set(written, known)
    return known
  }
  return digitRuns(plain)
    .flatMap((run) =>
      numbersIn(plain, run, limits, (candidate) => {
        const written = plain.slice(candidate.start, candidate.end)
        if (timeOrDate.test(written) || isOtherNumber(plain, candidate)) return false
        return isPhone(written, candidate) || isLocalCall(plain, written, candidate, countries)
      }),
    )
    .map((span) => ({ ...span, kind: 'phone' }))
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
  if (sizes.filter((size) => size === 1).length > 2) return false
  const number = parsePhoneNumberFromString(written, country)
  if (!number?.isValid()) return false
  return number.formatNational().startsWith('0') ? digits.startsWith('0') : country === 'PL' || sizes.length > 1
}

/** A row of digits without a beginning of its own needs the words before it. */
function isLocalCall(
  plain: string,
  written: string,
  candidate: NumberCandidate,
  countries: readonly CountryCode[],
): boolean {
  if (!isCalledPhone(plain, candidate) || /^\(?[+0]/.test(written)) return false
  return countries.some((country) => {
    const number = parsePhoneNumberFromString(candidate.digits, country)
    return number?.isValid() === true && !number.formatNational().startsWith('0')
  })
}
