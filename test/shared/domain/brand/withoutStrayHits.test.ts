import { describe, expect, it } from 'vitest'

import { withoutStrayHits } from '#shared/domain/brand/withoutStrayHits'
import { aMessageArrival } from '#test/builders/arrivals'

const hit = (text: string) => aMessageArrival({ kind: 'listening', remoteId: text, text })

describe('withoutStrayHits', () => {
  it('keeps a hit that names the shop and leaves out one that does not', () => {
    const [named, stray] = [hit('Acme’s mugs!'), hit('pinnacme')]
    expect(withoutStrayHits([named, stray], ['other', 'acme'])).toEqual([named])
  })

  it('does not judge who addresses the shop, or what is gone', () => {
    const arrivals = [aMessageArrival({ text: 'hello' }), { type: 'deletion', remoteId: '1', deletedAt: 1 } as const]
    expect(withoutStrayHits(arrivals, ['acme'])).toEqual(arrivals)
  })

  it('lets a link stand for a web address, which it may shorten', () => {
    const linked = hit('look https://sho.rt/abc')
    expect(withoutStrayHits([linked], ['acme.example'])).toEqual([linked])
    expect(withoutStrayHits([linked], ['acme'])).toEqual([])
  })

  it('judges nothing where nothing was searched', () => {
    expect(withoutStrayHits([hit('hello')], [])).toHaveLength(1)
  })
})
