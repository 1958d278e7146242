import { describe, expect, it } from 'vitest'

import { appHeaders, pictureHeaders } from '../../../src/main/desktop/appHeaders'

describe('appHeaders', () => {
  const policy = appHeaders('text/html', 'n0nce')['Content-Security-Policy'] ?? ''

  it('allows nothing by default and no network at all', () => {
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-/)
  })

  it('takes styles with the nonce of this answer only', () => {
    expect(policy).toContain("style-src 'self' 'nonce-n0nce'")
  })

  it('keeps the page from being guessed at, framed or named to others', () => {
    const headers = appHeaders('text/html', 'n0nce')
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
    expect(headers['Referrer-Policy']).toBe('no-referrer')
    expect(policy).toContain("frame-ancestors 'none'")
  })
})

describe('pictureHeaders', () => {
  it('puts a picture that is opened by itself into a sandbox', () => {
    const policy = pictureHeaders('image/svg+xml')['Content-Security-Policy']
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox")
  })
})
