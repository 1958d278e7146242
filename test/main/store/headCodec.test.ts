import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { MessageHead } from '#shared/domain/shop/shop'

import { eachRemoteId, packHeads, unpackHeads, unpackPlaces, written } from '../../../src/main/store/headCodec'

const id = fc.string({ minLength: 1, unit: 'binary' })
const moment = fc.integer({ min: -(2 ** 45), max: 2 ** 45 })
const plainHead: fc.Arbitrary<MessageHead> = fc.record({
  id,
  remoteId: id,
  earlierRemoteIds: fc.array(id, { maxLength: 3 }),
  direction: fc.constantFrom('in', 'out'),
  sentAt: moment,
  receivedAt: moment,
  editedAt: fc.option(moment),
  isDeleted: fc.boolean(),
  isAutomatic: fc.boolean(),
})
const mood = fc.constantFrom<MessageHead['mood']>(undefined, 'against', 'other')
const head = fc
  .tuple(plainHead, fc.boolean(), mood)
  .map(([one, isHolding, mood]) => ({ ...one, ...(isHolding && { isHolding }), ...(mood !== undefined && { mood }) }))
const heads = fc.uniqueArray(head, { maxLength: 8, selector: (one) => one.id })

describe('packed heads', () => {
  it('say the same as the heads and places they were made of, whatever a network calls its messages', () => {
    const place = fc.record({ file: fc.nat(300), offset: fc.nat(2 ** 40), length: fc.nat(2 ** 24) })
    fc.assert(
      fc.property(heads, fc.array(place, { maxLength: 3 }), (list, places) => {
        const packed = packHeads(list, () => places)
        expect(unpackHeads(packed)).toEqual(list)
        expect([...unpackPlaces(packed)]).toEqual(list.map((one) => [one.id, places]))
      }),
    )
  })

  it('show every remote id, earlier ones too, without being unpacked', () => {
    fc.assert(
      fc.property(heads, (list) => {
        const packed = packHeads(list, () => [])
        const found: string[] = []
        eachRemoteId(packed, (start, end) => found.push(written(packed.slice(start, end))))
        expect(found).toEqual(list.flatMap((one) => [one.remoteId, ...one.earlierRemoteIds]))
      }),
    )
  })
})
