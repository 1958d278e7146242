import { expect, it } from 'vitest'

import { lexicon } from '#shared/domain/triage/rules/lexicon'
import { phraseReader } from '#shared/domain/triage/rules/phrase'

const phrase = phraseReader({})

it('gives the same words the same slot, whatever their order', () => {
  const words = lexicon({})
  expect(words.pattern(phrase('(late|never)'))).toEqual(words.pattern(phrase('(never|late)')))
  expect(words.pattern(phrase('late'))).not.toEqual(words.pattern(phrase('late*')))
})

it('knows which slots a word fills: itself, its beginning, a number, a slip', () => {
  const words = lexicon({ pckg: 'package', packade: 'packade' })
  words.pattern(phrase('package pack* # 404'))
  expect([...words.slotsOf('package')]).toEqual([0, 1])
  expect([...words.slotsOf('packet')]).toEqual([1])
  expect([...words.slotsOf('12')]).toEqual([2])
  expect([...words.slotsOf('404')].toSorted()).toEqual([2, 3])
  expect([...words.slotsOf('pckg')]).toEqual([0, 1])
  expect([...words.slotsOf('pakcage')]).toEqual([0, 1])
  expect([...words.slotsOf('word')]).toEqual([])
})

it('takes no word for a slip that is said to be right', () => {
  const words = lexicon({ charded: 'charded' })
  words.pattern(phrase('charged'))
  expect(words.slotsOf('charded').size).toBe(0)
  expect(words.slotsOf('chardged').size).toBe(1)
})
