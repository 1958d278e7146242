import { describe, expect, it } from 'vitest'

import { brandQueries } from '../../../../src/main/channels/x/brandQueries'

describe('brandQueries', () => {
  it('searches for phrases, tags and addresses, without what mentions already bring', () => {
    expect(brandQueries(['acme pottery', '#acmemugs', 'acmepottery.example', 'acme'], 'acmepottery')).toEqual([
      '("acme pottery" OR #acmepottery OR #acmemugs OR url:"acmepottery.example" OR "acme") -from:acmepottery -@acmepottery -is:retweet',
    ])
  })

  it('takes the owner’s words literally', () => {
    expect(brandQueries(['a" OR from:rival', '-is:verified', ' '], 'acme')).toEqual([
      '("a OR from:rival" OR #aorfromrival OR "-is:verified" OR #isverified) -from:acme -@acme -is:retweet',
    ])
  })

  it('asks for the hashtags that join several words, with and without an “and”, and for handles as such', () => {
    expect(brandQueries(['Mottle & Loam', '@otheracme', 'mottleloam'], '')).toEqual([
      '("Mottle & Loam" OR #mottleandloam OR #mottleloam OR @otheracme OR "mottleloam") -is:retweet',
    ])
  })

  it('splits what does not fit into 512 characters and loses no term', () => {
    const terms = Array.from({ length: 20 }, (_, count) => `a rather long product name ${count}`.padEnd(90, 'x'))
    const queries = brandQueries(terms, 'acmepottery')
    expect(queries.length).toBeGreaterThan(1)
    expect(queries.every((query) => query.length <= 512)).toBe(true)
    expect(terms.every((term) => queries.some((query) => query.includes(`"${term}"`)))).toBe(true)
  })

  it('asks nothing where there is nothing to ask', () => {
    expect(brandQueries([], 'acme')).toEqual([])
    expect(brandQueries(['x'.repeat(600)], 'acme')).toEqual([])
  })
})
