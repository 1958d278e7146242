import { expect, it } from 'vitest'

import type { MediaRule } from '#shared/domain/accounts/capabilities'
import { picturesTrouble } from '#shared/domain/pictures/picturesTrouble'
import { aPicture } from '#test/builders/pictures'

const rule: MediaRule = {
  mostPictures: 2,
  mostBytes: 1000,
  types: ['image/png', 'image/gif'],
  longestAlt: 10,
  largestGif: 3000,
}
const fine = aPicture({ bytes: 1000, alt: 'ten chars.' })
const gif = aPicture({ bytes: 3000, mediaType: 'image/gif', alt: '' })

it('takes what the network takes', () => {
  expect(picturesTrouble(rule, [fine, fine])).toBeNull()
  expect(picturesTrouble(rule, [gif])).toBeNull()
  expect(picturesTrouble(null, [])).toBeNull()
  const { largestGif: mostBytes = 0, ...plain } = rule
  expect(picturesTrouble({ ...plain, mostBytes }, [fine, gif])).toBeNull()
  // A network that takes no descriptions leaves them out.
  expect(picturesTrouble({ ...rule, longestAlt: 0 }, [aPicture({ alt: 'x'.repeat(2000) })])).toBeNull()
})

it.each([
  ['a network without pictures', null, [fine], { code: 'pictureNotTaken' }],
  ['one too many', rule, [fine, fine, fine], { code: 'picturesTooMany', most: 2 }],
  ['a kind it does not know', rule, [aPicture({ mediaType: 'image/webp' })], { code: 'pictureNotTaken' }],
  ['too many bytes', rule, [aPicture({ bytes: 1001 })], { code: 'pictureTooLarge', mostBytes: 1000 }],
  ['a GIF with too many bytes', rule, [{ ...gif, bytes: 3001 }], { code: 'pictureTooLarge', mostBytes: 3000 }],
  ['a GIF beside another', rule, [fine, gif], { code: 'picturesTooMany', most: 1 }],
  ['a long description', rule, [aPicture({ alt: 'eleven char' })], { code: 'pictureDescriptionTooLong', most: 10 }],
])('refuses %s', (_what, given, pictures, error) => {
  expect(picturesTrouble(given, pictures)).toEqual(error)
})

it('counts a description as people do', () => {
  expect(picturesTrouble(rule, [aPicture({ alt: '\u{1F3FA}'.repeat(10) })])).toBeNull()
})
