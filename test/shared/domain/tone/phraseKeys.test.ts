import { expect, it } from 'vitest'

import { phraseKeys } from '#shared/domain/tone/phraseKeys'

it.each([
  ['just', ['just']],
  ['[tout] simplement', ['simplement']],
  ['you (should|ought to) have', ['should', 'ought']],
  ['désol*', ['desol*']],
  ['<(is|was) only >need', ['only']],
  ['e-mail', ['e', 'email']],
  ['(contactez|appelez)-nous', ['contactez*', 'appelez*']],
  ['_ {contact} # ...', null],
  ['(a|_) b', ['b']],
])('of %j are %j', (phrase, keys) => expect(phraseKeys(phrase)).toEqual(keys))
