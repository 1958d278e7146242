import { describe, expect, it } from 'vitest'

import { foldedText } from '#shared/domain/tone/foldedText'
import { phrasePattern } from '#shared/domain/tone/phrasePattern'

function found(phrase: string, text: string): string | null {
  return new RegExp(phrasePattern([phrase])).exec(foldedText(text).folded)?.[0] ?? null
}

describe('a phrase', () => {
  it.each([
    ['just', 'It is just so', 'just'],
    ['just', 'adjust, justice, just-in-time', null],
    ['tout simplement', 'c’est tout\n simplement ça', 'tout\n simplement'],
    ['(call|ring back) us', 'please ring back us', 'ring back us'],
    ['(call|ring back) us', 'please ring us', null],
    ['call [back|again] us', 'call us', 'call us'],
    ['call [back|again] us', 'call again us', 'call again us'],
    ['[please] call', 'oh please call', 'please call'],
    ['[please] call', 'oh call', 'call'],
    ['call [now]', 'call now', 'call now'],
    ['désol*', 'Je suis Désolée', 'desolee'],
    ['*ed out', 'it was handed out', 'handed out'],
    ['call _ now', 'call Anna-Lena now', 'call anna-lena now'],
    ['# left', 'only 12 left', '12 left'],
    ['call ... now', 'call us right now', 'call us right now'],
    ['call ... now', 'call now', 'call now'],
    ['call ... now', 'call. Come now', null],
    ['call ... now', 'call one two three four five now', null],
    ['at {contact}', 'write at a.b@c-d.example please', 'at a.b@c-d.example'],
    ['at {contact}', 'ring at 020 7946 0018', 'at 020 7946 0018'],
    ['at {contact}', 'ring at +48 22 123 45 67', 'at +48 22 123 45 67'],
    ['number {contact}', 'your number 20240117', null],
    ['only >(have to|need to)', 'you only need to', 'only'],
    ['only >need', 'you only want', null],
    ['<(is|was) only', 'it was only', 'only'],
    ['<(is|was) only', 'if only', null],
    ['^ wait', 'Stop. Wait', 'wait'],
    ['^ wait', 'do wait', null],
    ['wait $', 'please wait!', 'wait'],
    ['wait $', 'please wait here', null],
    ['e-mail', 'an email', 'email'],
    ['e-mail', 'an e‑mail', 'e-mail'],
    ["didn't", 'you didnt', 'didnt'],
    ["didn't", 'you didn’t', "didn't"],
    ["suffit (de|d')", 'il suffit d’imprimer', "suffit d'"],
    ["suffit (de|d')", 'il suffit du reste', null],
    ['a (b [c]|d)', 'a b c', 'a b c'],
    ['a (b (c|d)|e) f', 'a b d f', 'a b d f'],
  ])('%j in %j finds %j', (phrase, text, expected) => expect(found(phrase, text)).toBe(expected))

  it('does not compile with a bracket left open', () => {
    expect(() => phrasePattern(['a (b'])).toThrow('bracket')
  })
})
