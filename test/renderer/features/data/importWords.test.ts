import { expect, it } from 'vitest'

import { createTranslate } from '#shared/i18n/translate'
import { importWords } from '../../../../src/renderer/features/data/importWords'
import { anImport } from './dataStates'

const t = createTranslate('en')

it('says what is added, known, left out and stopped', () => {
  const known = { ...anImport().known, customers: 1 }
  const view = anImport({ known, leftOut: 2, stoppedReplies: 1, isCutShort: true })
  expect(importWords(view, 'data.wouldAdd', t, 'en')).toEqual([
    'Would be added: 2 conversations and 5 messages.',
    'Here already: 1 customer.',
    '2 entries are left out: something else has their place, or they can’t be read.',
    '1 reply was still on its way: it is kept, and never sent by itself.',
    'The export ends in the middle: what stands before that is used.',
  ])
})

it('says it when nothing is added', () => {
  expect(importWords(anImport({ added: anImport().known }), 'data.added', t, 'en')).toEqual(['Added: nothing.'])
})
