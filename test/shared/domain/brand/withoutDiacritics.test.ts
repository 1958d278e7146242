import { expect, it } from 'vitest'

import { withoutDiacritics } from '#shared/domain/brand/withoutDiacritics'

it.each([
  ['łódź', ['lodz', 'lodz']],
  ['crème brûlée', ['creme brulee', 'creme brulee']],
  ['möbel', ['mobel', 'moebel']],
])('%s', (term, found) => expect(withoutDiacritics(term).map(({ text }) => text)).toEqual(found))
