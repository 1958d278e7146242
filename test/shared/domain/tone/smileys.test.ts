import { expect, it } from 'vitest'

import { applyFix } from '#shared/domain/tone/applyFix'
import { smileys } from '#shared/domain/tone/smileys'

function found(text: string): readonly string[] {
  return smileys(text, text).map(({ start, end }) => text.slice(start, end))
}

it.each([
  ['Thanks :) and ;-)', [':)', ';-)']],
  ['Thanks:)', [':)']],
  ['Hm :P and :D', [':P', ':D']],
  ['xD', ['xD']],
  ['Oh :(', [':(']],
  ['😂 👍🏽 ok', ['😂 👍🏽']],
  ['❤️ and ♥ and 👩‍🚀', ['❤️', '♥', '👩‍🚀']],
  ['love it <3', ['<3']],
  ['nice ^^', ['^^']],
])('sees a smile in %j', (text, smiles) => expect(found(text).toSorted()).toEqual([...smiles].toSorted()))

it.each([
  'Willow™ © 2024 ®',
  'https://a.example/b:8080',
  'either way (fine with me:)',
  'Options:(1) a, (2) b',
  'C:\\Data and 10:Part',
  'under <3 kg',
  'at 12:30, size L:D',
])('sees none in %j', (text) => expect(found(text)).toEqual([]))

it.each([
  ['Done :)', 'Done.'],
  ['Done! :) Bye', 'Done! Bye'],
  ['Done :) bye', 'Done. Bye'],
  ['It is on its way 😂 I look', 'It is on its way. I look'],
  ['It is on its long way 😂 we look', 'It is on its long way we look'.replace('way we', 'way we')],
  ['The parcel is travelling 😂 we look', 'The parcel is travelling. We look'],
  ['Your 📦 is here', 'Your is here'],
  ['😂 so', 'So'],
  ['Done 😂\nBye', 'Done.\nBye'],
])('leaves %j without it: %j', (text, expected) => {
  const [smile] = smileys(text, text)
  expect(smile && applyFix(text, smile.fix)).toBe(expected)
})
