import { describe, expect, it } from 'vitest'

import { afterBlanks, beforeBlanks, beginsSentence, capitalised, sentenceAround } from '#shared/domain/tone/sentence'

/** `|` marks the place. */
const at = (marked: string) => [marked.replace('|', ''), marked.indexOf('|')] as const

describe('a word begins a sentence', () => {
  it.each(['|Wait', 'Stop. |Wait', 'Stop!\n\n|Wait', 'Hi Jo\n|wait', 'Stop. “|Wait”', '- |wait', '(|Wait'])(
    'in %j',
    (text) => {
      expect(beginsSentence(...at(text))).toBe(true)
    },
  )
  it.each(['Please |wait', 'Please, |wait', 'one – |wait', 'Hi (|wait'])('but not in %j', (text) => {
    expect(beginsSentence(...at(text))).toBe(false)
  })
})

describe('the sentence around a place', () => {
  it.each([
    ['One. T|wo! Three', 'Two!'],
    ['One. Two. Thr|ee', 'Three'],
    ['It costs 24.90 e|uros. Yes', 'It costs 24.90 euros.'],
    ['Hi Jo\nwa|it\nBye', 'wait'],
    ['Write to a@b.ex|ample now?! Yes', 'Write to a@b.example now?!'],
    ['|', ''],
  ])('of %j is %j', (marked, sentence) => {
    const [text, place] = at(marked)
    const { start, end } = sentenceAround(text, place)
    expect(text.slice(start, end)).toBe(sentence)
  })
})

it('steps over blanks in both directions', () => {
  expect(afterBlanks('a \n b', 1)).toBe(4)
  expect(beforeBlanks('a \n b', 4)).toBe(1)
})

it('writes a capital, also where a letter is two units', () => {
  expect(['été', '', '𐐨b'].map(capitalised)).toEqual(['Été', '', '𐐀b'])
})
