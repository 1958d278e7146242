import { expect, it } from 'vitest'

import { applyFix } from '#shared/domain/tone/applyFix'
import { wordsFix } from '#shared/domain/tone/wordsFix'

/** The words in brackets are replaced. */
function fixed(marked: string, replacement = ''): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  return applyFix(text, wordsFix(text, { start, end }, replacement))
}

it.each([
  ['You [just] wait.', 'You wait.'],
  ['[Just] wait.', 'Wait.'],
  ['Hi. [Just,] wait.', 'Hi. Wait.'],
  ['[Haha], wait.', 'Wait.'],
  ['Wait, [haha].', 'Wait.'],
  ['Wait, [haha], here.', 'Wait, here.'.replace(',', '')],
  ['Wait [haha], here.', 'Wait, here.'],
  ['Wait [haha]\nBye', 'Wait\nBye'],
  ['Wait. [Haha!] Bye.', 'Wait. Bye.'],
  ['Wait. [Haha].', 'Wait.'],
  ['[Haha]. Bye.', 'Bye.'],
  ['Wait. [😂]', 'Wait.'],
])('leaves the words out of %j: %j', (marked, expected) => expect(fixed(marked)).toBe(expected))

it.each([
  ['[Il suffit d’]écrire.', 'vous pouvez', 'Vous pouvez écrire.'],
  ['Ici [il suffit de] lire.', 'vous pouvez', 'Ici vous pouvez lire.'],
  ['Please [call us].', 'write here', 'Please write here.'],
])('puts others in the place of those in %j', (marked, replacement, expected) => {
  expect(fixed(marked, replacement)).toBe(expected)
})
