import { expect, it } from 'vitest'

import { applyFix } from '#shared/domain/tone/applyFix'
import { clauseFix } from '#shared/domain/tone/clauseFix'

const joints = {
  conjunctions: new Set(['and', 'but']),
  subordinators: new Set(['that', 'if', 'because']),
  repeats: new Set(['again']),
}

/** The phrase in brackets is what is wrong. */
function fixed(marked: string): string | null {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const fix = clauseFix(text, { start, end }, joints)
  return fix && applyFix(text, fix)
}

it.each([
  ['It left. [Sorry] again. Bye.', 'It left. Bye.'],
  ['It left. [Sorry] again!', 'It left.'],
  ['[Sorry] again, but it left.', 'It left.'],
  ['It left. [Sorry] for that, it is late.', 'It left. It is late.'],
  ['It left, [sorry] again.', 'It left.'],
  ['It left – [sorry] again – at noon.', 'It left – at noon.'],
  ['It left, and [sorry] again.', 'It left.'],
  ['It left. Again, [sorry], it is late.', 'It left. It is late.'],
  ['It left. [Sorry], that was slow, it is late.', 'It left. It is late.'],
  ['It left.\n[Sorry] again\nBye', 'It left.\nBye'],
])('leaves the clause out of %j: %j', (marked, expected) => expect(fixed(marked)).toBe(expected))

it.each([
  ['It left. [Sorry] and it will be late.', 'a second sentence hangs on it'],
  ['If it is late, [sorry] for that.', 'the rest cannot stand alone'],
])('does not touch %j: %s', (marked) => expect(fixed(marked)).toBeNull())
