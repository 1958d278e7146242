import { describe, expect, it } from 'vitest'

import { writtenOrderNumber } from '#shared/domain/personalData/writtenOrderNumber'

const options = { language: 'en', country: 'GB', orderPattern: null } as const

describe('writtenOrderNumber', () => {
  it.each([
    ['Where is my order ML-2188? It is late.', null, 'ML-2188'],
    ['Where is ML-2188?', 'ML-####', 'ML-2188'],
    ['Order #10422 never came', null, '10422'],
    ['My orders ML-2188 and ML-2189 never came', 'ML-####', null],
    ['Where is my parcel?', null, null],
  ])('reads %o', (text, orderPattern, number) => {
    expect(writtenOrderNumber(text, { ...options, orderPattern })).toBe(number)
  })
})
