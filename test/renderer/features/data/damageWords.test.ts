import { expect, it } from 'vitest'

import { createTranslate } from '#shared/i18n/translate'
import { damageWords } from '../../../../src/renderer/features/data/damageWords'

const none = { damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0, tornBytes: 0, verifiedAt: null }
const words = (parts: Partial<typeof none>) => damageWords({ ...none, ...parts }, createTranslate('en'), 'en')

it('gives the exact counts of what there is', () => {
  expect(words({})).toEqual([])
  expect(words({ damagedLines: 3, newlyDamagedLines: 2 })).toEqual([
    expect.stringMatching(/^3 entries can’t be read\. .* 2 of them were found since Shopbell started\.$/),
  ])
  expect(words({ missingCommits: 1, tornBytes: 57 })).toEqual([
    expect.stringMatching(/^1 entry is missing altogether/),
    expect.stringMatching(/57 bytes of an unfinished entry .*Nothing shown to you as saved/),
  ])
})
