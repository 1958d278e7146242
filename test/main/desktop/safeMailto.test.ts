import { describe, expect, it } from 'vitest'

import { safeMailto } from '../../../src/main/desktop/safeMailto'

describe('safeMailto', () => {
  it.each([
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['mailto:a@b.example,c@d.example', 'mailto:a@b.example,c@d.example'],
    ['mailto:a@b.example?subject=Order%201042&body=Hi', 'mailto:a@b.example?subject=Order%201042&body=Hi'],
    ['mailto:?to=a@b.example&CC=c@d.example', 'mailto:a@b.example?cc=c%40d.example'],
    ['mailto:a@b.example?attach=/etc/passwd&bcc=x@y.example&Attachment=y', 'mailto:a@b.example'],
    ['mailto:a@b.example?subject=x%0D%0ABcc:all@c.example', 'mailto:a@b.example?subject=x%20Bcc%3Aall%40c.example'],
    ['mailto:a@b.example?body=one%0Atwo', 'mailto:a@b.example?body=one%20two'],
  ])('rebuilds %s as %s', (url, href) => {
    expect(safeMailto(new URL(url))).toBe(href)
  })

  it.each([
    'mailto:a',
    'mailto:%00@b.example',
    'mailto:-x@b.example',
    'mailto:a@b.example%0D%0Abcc:c@d.example',
    'mailto:"a b"@c.example',
    'mailto:%ff@b.example',
    'mailto:a@b.example?cc=nobody',
  ])('refuses %s', (url) => {
    expect(safeMailto(new URL(url))).toBeNull()
  })
})
