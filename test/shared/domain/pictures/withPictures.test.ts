import { expect, it } from 'vitest'

import { withPictures } from '#shared/domain/pictures/withPictures'
import { aPicture } from '../../../builders/pictures'

const [one, two, three] = ['a', 'b', 'c'].map((letter) => aPicture({ id: letter.repeat(64) }))
const ids = (pictures: readonly { readonly id: string }[]) => pictures.map(({ id }) => id[0]).join('')

it('adds what is new at the end and leaves what is described as it is', () => {
  if (!one || !two || !three) throw new Error('three pictures')
  const described = { ...one, alt: 'a bowl' }
  const all = withPictures([described, two], [one, three, { ...three }])
  expect(ids(all)).toBe('abc')
  expect(all[0]).toEqual(described)
})
