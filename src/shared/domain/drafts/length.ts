import twitterText from 'twitter-text'

import { assertNever } from '../assertNever'
import type { LengthRule } from '../accounts/capabilities'
import { graphemeStarts } from './graphemeStarts'

/** How long a text is by a network's own counting, and what is left (negative: too long). */
export function textLength(rule: LengthRule, text: string): { readonly used: number; readonly left: number } {
  const used = usedLength(rule, text)
  return { used, left: rule.limit - used }
}

function usedLength(rule: LengthRule, text: string): number {
  switch (rule.unit) {
    case 'xWeighted':
      return twitterText.parseTweet(text).weightedLength
    case 'graphemes':
      return graphemeStarts(text).length
    case 'characters':
      return [...text].length
    default:
      return assertNever(rule.unit)
  }
}
