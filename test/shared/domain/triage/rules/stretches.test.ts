import { expect, it } from 'vitest'

import { lexicon } from '#shared/domain/triage/rules/lexicon'
import { needs } from '#shared/domain/triage/rules/needs'
import { phraseReader } from '#shared/domain/triage/rules/phrase'
import { readText } from '#shared/domain/triage/rules/readText'
import { stretches } from '#shared/domain/triage/rules/stretches'
import { tokens } from '#shared/domain/triage/rules/tokens'

function found(pattern: string, text: string): readonly string[] {
  const words = lexicon({ brokn: 'broken' })
  const compiled = words.pattern(phraseReader({ not: ['never|not', 'no longer'] })(pattern))
  const read = tokens(text)
  return stretches(compiled, readText(read, words)).map(({ from, to }) =>
    text.slice(read[from]?.start, read[to - 1]?.end),
  )
}

it.each([
  ['broken', 'it is BROKEN', ['BROKEN']],
  ['broken', 'brokn', ['brokn']],
  ['crack*', 'cracked, cracks', ['cracked', 'cracks']],
  ['(lid|big handle) off', 'big handle off, lid off', ['big handle off', 'lid off']],
  ['came [in] two', 'came in two, came two', ['came in two', 'came two']],
  ['{not} works', 'never works, no longer works', ['never works', 'no longer works']],
  ['not .. come', 'not one of them come', ['not one of them come']],
  ['not .. come', 'not a b c d e come', []],
  ['not .. come', 'not this. come', []],
  ['box // empty', 'A box. All of it empty', ['box. All of it empty']],
  ['^ wrong size', 'wrong size. the wrong size', ['wrong size']],
  ['a month $', 'a month. a month ago', ['a month']],
  ['# of #', 'parcel 1 of 3', ['1 of 3']],
  ['only _ of', 'only half of', ['only half of']],
  ['mr <name>', 'Mr Smith, mr smith', ['Mr Smith']],
  ['to @', 'write to me@shop.example', ['to me@shop.example']],
  ['one|two', 'one two', ['one', 'two']],
] as const)('finds %s in "%s"', (pattern, text, expected) => {
  expect(found(pattern, text)).toEqual(expected)
})

it('finds the shortest way to every end', () => {
  expect(found('not .. come', 'not not come')).toEqual(['not come'])
})

it('needs the words that are not optional', () => {
  const words = lexicon({})
  const phrase = phraseReader({})
  const slots = (pattern: string) => needs(words.pattern(phrase(pattern))).length
  expect(slots('a [b] .. (c|d e)')).toBe(2)
  expect(slots('[a] _')).toBe(0)
})
