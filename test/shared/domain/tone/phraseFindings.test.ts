import { expect, it } from 'vitest'

import type { CompiledEntry } from '#shared/domain/tone/compiledRules'
import { foldedText } from '#shared/domain/tone/foldedText'
import { phraseFindings, textKeys } from '#shared/domain/tone/phraseFindings'

function entry(pattern: RegExp, keys: readonly string[] | null, exception: RegExp | null = null): CompiledEntry {
  return {
    phrases: [{ keys, pattern: () => pattern }],
    exception: exception && (() => exception),
    replacement: null,
    isWholeClause: false,
  }
}

function found(text: string, ...entries: readonly CompiledEntry[]): readonly string[] {
  const folded = foldedText(text)
  const phrases = phraseFindings(entries, { text: folded, keys: textKeys(folded.folded) })
  return phrases.map(({ start, end }) => text.slice(start, end))
}

it('finds in the order of the text, in the words of the text', () => {
  expect(found('Été, hiver, été', entry(/hiver/g, null), entry(/ete/g, ['ete']))).toEqual(['Été', 'hiver', 'été'])
})

it('lets the first entry win where two touch', () => {
  expect(found('only have to', entry(/have to/g, null), entry(/only have/g, null))).toEqual(['have to'])
})

it('finds nothing that touches an exception', () => {
  expect(found('just arrived, just so', entry(/just/g, null, /just arrived/g))).toEqual(['just'])
})

it('does not look for a phrase whose words are not there', () => {
  const never = entry(/./g, ['absent'])
  expect(found('some text', never)).toEqual([])
  expect([...textKeys('ab ab c')]).toEqual(['ab', 'a*', 'ab*', 'c', 'c*'])
})
