import type { PersonalKind } from './personalFinding'
import { readableText } from './readableText'

/** Digits from the end that tell two telephone numbers apart, however the country is written. */
const tellingDigits = 9

/** Whether what was found is what the shop itself has made public, however it is written. A part of its address counts. */
export function isOwnData(kind: PersonalKind, written: string, ownData: readonly string[]): boolean {
  return ownData.some((own) => isSame(kind, written, own))
}

function isSame(kind: PersonalKind, written: string, own: string): boolean {
  if (kind === 'phone') return isSameNumber(digitsOf(written), digitsOf(own))
  const [found, known] = [wordsOf(written), wordsOf(own)]
  if (found === '') return false
  return kind === 'address' ? ` ${known} `.includes(` ${found} `) : known === found
}

function isSameNumber(one: string, other: string): boolean {
  const length = Math.min(tellingDigits, one.length, other.length)
  return length >= 6 && one.slice(-length) === other.slice(-length)
}

function digitsOf(text: string): string {
  return readableText(text).plain.replace(/\D/g, '').replace(/^0+/, '')
}

function wordsOf(text: string): string {
  return (
    readableText(text)
      .plain.toLowerCase()
      .match(/[\p{L}\p{N}@._+-]*[\p{L}\p{N}]/gu) ?? []
  ).join(' ')
}
