import { expect, it } from 'vitest'

import { applyFix } from '#shared/domain/tone/applyFix'
import { shouting } from '#shared/domain/tone/shouting'

const names = { capitals: new Set(['iban', 'usa']), beforeNames: new Set(['code']) }

function found(text: string): readonly string[] {
  return shouting(text, names).map(({ start, end }) => text.slice(start, end))
}

it.each([
  ['This is NEVER so', ['NEVER']],
  ['Do it NOW PLEASE, thanks', ['NOW PLEASE']],
  ['DO NOT touch', ['DO NOT']],
  ['SEND YOUR IBAN NOW', ['SEND YOUR IBAN NOW']],
  ['STOP. WAIT.', ['STOP', 'WAIT']],
  ['Wait!! Please! !', ['!!', '! !']],
  ['JUŻ PÓŹNO', ['JUŻ PÓŹNO']],
])('hears %j', (text, shouts) => expect(found(text)).toEqual(shouts))

it.each([
  'Do it NOW',
  'Our IBAN, the USA, a PDF and HTML',
  'Order SB-104211, FV/2024/118 and AB12CD',
  'The code SUMMER is valid',
  'Louis XVIII and MMXX',
  'Wait!',
  'Bye\nANNA KOWALSKA',
  'a@SHOP.EXAMPLE',
])('is deaf to %j', (text) => expect(found(text)).toEqual([]))

it.each([
  ['I SAID NO', 'I said no'],
  ['We NEVER DO', 'We never do'],
  ['STOP THAT, I SAID', 'Stop that, I said'],
  ['SEND YOUR IBAN NOW', 'Send your IBAN now'],
  ['Go!!!', 'Go!'],
  ['Merci !!', 'Merci !'],
])('speaks %j softly: %j', (text, expected) => {
  const [shout] = shouting(text, names)
  expect(shout && applyFix(text, shout.fix)).toBe(expected)
})
