import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { messageTokens } from '#shared/domain/triage/words/messageTokens'

const pieces = (text: string) => messageTokens(text).map(({ kind, key }) => `${kind} ${key}`)

describe('messageTokens', () => {
  it.each([
    ['Où est ma COMMANDE', ['word ou', 'word est', 'word ma', 'word commande']],
    ['Żółw łapie', ['word zolw', 'word lapie']],
    ["J’ai qu'il aujourd'hui", ["word j'", 'word ai', "word qu'", 'word il', "word aujourd'hui"]],
    ['I don’t', ['word i', "word don't"]],
    ['soooo goooood', ['word soo', 'word good']],
    ['see https://a.b/c?d=1 or www.shop.com', ['word see', 'link link', 'word or', 'link link']],
    ['write to me.too@mail.example now', ['word write', 'word to', 'address address', 'word now']],
    ['call <phone>', ['word call', 'address address']],
    ['@my.shop hi', ['handle handle', 'word hi']],
    ['#NeverAgain', ['tag #neveragain']],
    ['nice :) :-D ;( <3 xD', ['word nice', 'face :)', 'face :-D', 'face ;(', 'face <3', 'face xD']],
    ['😀👍🏽❤️🇵🇱', ['emoji 😀', 'emoji 👍', 'emoji ❤', 'emoji 🇵🇱']],
    ['what?!?! no!!! why?', ['word what', 'stress ?!', 'word no', 'stress !!', 'word why', 'stress ?']],
    [
      '12,50 zł or 30€ or 5 %',
      ['number number', 'money money', 'word or', 'number number', 'money money', 'word or', 'number number'],
    ],
    ['well... ok, fine', ['word well', 'stop …', 'word ok', 'stop ,', 'word fine']],
    ['złoty', ['word zloty']],
    ['', []],
    ['  \t ', []],
  ])('%j', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })

  it('knows capitals and drawn out words', () => {
    const [loud, drawn] = messageTokens('HELP meeee')
    expect(loud).toMatchObject({ isLoud: true, isLong: false })
    expect(drawn).toMatchObject({ isLoud: false, isLong: true })
  })

  it('tells where each piece is, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0
        for (const token of messageTokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('reads the beginning of a message without end', () => {
    expect(messageTokens('a '.repeat(100_000)).at(-1)?.end).toBeLessThanOrEqual(8_000)
  })
})
