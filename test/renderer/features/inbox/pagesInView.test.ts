import { describe, expect, it } from 'vitest'

import { pagesInView } from '../../../../src/renderer/features/inbox/pagesInView'

describe('pagesInView', () => {
  it('asks for the first page alone at the top', () => {
    expect(pagesInView({ first: 0, last: 12 }, 0)).toEqual([0])
  })

  it('asks for the pages in view, the first, and those of the open row’s neighbours', () => {
    expect(pagesInView({ first: 1040, last: 1055 }, 199)).toEqual([0, 3, 4, 20, 21])
  })
})
