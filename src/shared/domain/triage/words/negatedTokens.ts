import type { Speech } from '../lexicon/lexicon'
import type { Token } from './token'

/** How many words a negation reaches; a stop or a turn ends it before. */
const reach = 4

/** 1 for every token that a negation before it turns around, 0 for the others. */
export function negatedTokens(tokens: readonly Token[], speech: Speech): Uint8Array {
  const negated = new Uint8Array(tokens.length)
  let left = 0
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'stop' || token.kind === 'stress' || speech.turns.has(token.key)) left = 0
    else if (isNegation(token, speech)) left = reach
    else if (left > 0 && token.kind === 'word') {
      negated[index] = 1
      left -= 1
    }
  }
  return negated
}

export function isNegation({ key, kind }: Token, { negations }: Speech): boolean {
  return kind === 'word' && (negations.has(key) || key.endsWith("n't"))
}
