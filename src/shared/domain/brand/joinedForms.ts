import { foldText } from '../conversations/foldText'
import { andWords } from './andWords'

/**
 * A term as hashtags and handles write it: folded, in one word. An “and” between its words may be any of the three languages'
 * or left out: “Mottle & Loam” is #mottleandloam, #mottleetloam and #mottleloam. The likeliest forms come first.
 */
export function joinedForms(term: string): readonly string[] {
  const parts = foldText(term).match(/[\p{L}\p{N}]+|[&+]/gu) ?? []
  const isAnd = (at: number) => at > 0 && at < parts.length - 1 && isAndSign(parts[at] ?? '')
  if (!parts.some((_, at) => isAnd(at))) return nonEmpty([parts.filter((part) => !/[&+]/.test(part)).join('')])
  const joinedWith = (and: string) => parts.map((part, at) => (isAnd(at) ? and : part.replace(/[&+]/, ''))).join('')
  return nonEmpty([parts.join('').replace(/[&+]/g, 'and'), ...[...andWords, ''].map(joinedWith)])
}

function isAndSign(part: string): boolean {
  return part === '&' || part === '+' || andWords.includes(part)
}

function nonEmpty(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== '')
}
