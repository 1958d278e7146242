import { describe, expect, it } from 'vitest'

import { atOrigin, parseOrigins, realOrigins } from '../../../src/main/net/origins'

describe('parseOrigins', () => {
  it('reads a map of https origins to this computer', () => {
    const origins = parseOrigins('{"https://api.x.com":"http://127.0.0.1:4000","https://x.com":"http://[::1]:4001"}')
    expect(origins.ok && [...origins.value]).toEqual([
      ['https://api.x.com', 'http://127.0.0.1:4000'],
      ['https://x.com', 'http://[::1]:4001'],
    ])
  })

  it.each([
    ['another computer', '{"https://api.x.com":"http://192.168.1.2:4000"}'],
    ['a name that only looks like loopback', '{"https://api.x.com":"http://127.0.0.1.evil.example"}'],
    ['a login before the real host', '{"https://api.x.com":"http://127.0.0.1@evil.example"}'],
    ['a path', '{"https://api.x.com":"http://127.0.0.1:4000/x"}'],
    ['an http origin', '{"http://api.x.com":"http://127.0.0.1:4000"}'],
    ['something that is no address', '{"https://api.x.com":7}'],
    ['a list', '[1]'],
    ['null', 'null'],
    ['no JSON', '{'],
  ])('refuses %s', (_, json) => {
    expect(parseOrigins(json)).toEqual({ ok: false, error: { code: 'invalidRequest' } })
  })
})

describe('atOrigin', () => {
  const origins = new Map([['https://api.x.com', 'http://127.0.0.1:4000']])

  it('keeps path and query', () => {
    expect(atOrigin(origins, 'https://api.x.com/2/users/me?a=b%20c')).toBe('http://127.0.0.1:4000/2/users/me?a=b%20c')
  })

  it.each(['https://api.x.com.evil.example/2', 'http://api.x.com/2', 'https://x.com/'])('leaves %s alone', (url) => {
    expect(atOrigin(origins, url)).toBe(url)
    expect(atOrigin(realOrigins, url)).toBe(url)
  })
})
