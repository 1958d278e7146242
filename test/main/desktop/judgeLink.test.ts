import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { judgeLink } from '../../../src/main/desktop/judgeLink'
import { hostileCases } from './hostileCases'

const judge = (url: string) => judgeLink(url, { allowLoopback: false })

describe('judgeLink opens', () => {
  it.each([
    ['https://example.org/orders?id=1042#top', 'https://example.org/orders?id=1042#top'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
    ['https://example.org/café', 'https://example.org/caf%C3%A9'],
    ['https://shop.example.co.uk:8443/', 'https://shop.example.co.uk:8443/'],
    ['mailto:owner@shop.example', 'mailto:owner@shop.example'],
  ])('%s as %s', (url, href) => {
    expect(judge(url)).toEqual({ type: 'open', href })
  })
})

describe('judgeLink refuses', () => {
  it.each([
    '',
    'example.org',
    '//example.org/share',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001https://example.org/',
    'https://example.org/\r\nx',
    'file:///etc/passwd',
    '\\\\attacker.example\\share',
    'ftp://example.org/',
    'data:text/html,hello',
    'blob:https://example.org/1',
    'view-source:https://example.org/',
    'shopbell-app://shop/index.html',
    'http://localhost:3000/',
    'http://a.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::]/',
    'http://localhost./',
    `https://example.org/${'a'.repeat(2000)}`,
    `https://example.org/${'./'.repeat(1500)}`,
    `https://example.org/${'é'.repeat(400)}`,
    'mailto:owner@shop.example\r\nBcc:all@attacker.example',
    'https://',
    'https://exa mple.org/',
  ])('%j', (url) => {
    expect(judge(url)).toEqual({ type: 'refuse' })
  })
})

describe('judgeLink asks, with the real host, about', () => {
  it.each([
    ['https://example.org@attacker.example/', 'attacker.example', 'holdsName'],
    ['https://example.org\u2044login@attacker.example/', 'attacker.example', 'holdsName'],
    ['https://exam\u200bple.org/', 'example.org', 'holdsHiddenCharacters'],
    ['https://example.org/\u202efdp.exe', 'example.org', 'holdsHiddenCharacters'],
    ['https://example.org/\u2066a', 'example.org', 'holdsHiddenCharacters'],
    ['https://example.org/\u2550\u2550', 'example.org', 'holdsHiddenCharacters'],
    ['https://example.org/"&calc&"', 'example.org', 'holdsOddCharacters'],
    ['https://example.org/a b', 'example.org', 'holdsOddCharacters'],
    ['https:\\\\example.org\\a', 'example.org', 'holdsOddCharacters'],
    ['https:example.org', 'example.org', 'holdsOddCharacters'],
    ['https:///example.org', 'example.org', 'holdsOddCharacters'],
    ['https://\u0430pple.com/', 'xn--pple-43d.com', 'foreignLetters'],
    ['https://xn--pple-43d.com/', 'xn--pple-43d.com', 'foreignLetters'],
    ['https://intranet/', 'intranet', 'shortHost'],
    ['https://intranet./', 'intranet.', 'shortHost'],
    ['http://192.168.1.1/reboot', '192.168.1.1', 'numericHost'],
    ['http://3232235777/', '192.168.1.1', 'numericHost'],
    ['http://[fe80::1]:8080/', '[fe80::1]:8080', 'numericHost'],
  ])('%j', (url, host, reason) => {
    expect(judge(url)).toMatchObject({ type: 'ask', host, reason })
  })
})

describe('judgeLink', () => {
  it('opens loopback pages where networks on this computer are allowed', () => {
    const verdict = judgeLink('http://127.0.0.1:4321/authorize?a=b', { allowLoopback: true })
    expect(verdict).toEqual({ type: 'open', href: 'http://127.0.0.1:4321/authorize?a=b' })
  })

  it('lets nothing but web and mail addresses of bounded length out, whatever comes in', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.tuple(fc.string(), fc.webUrl()).map(([a, b]) => a + b),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const verdict = judge(text)
        if (verdict.type === 'refuse') return
        expect(verdict.href).toMatch(/^(https?:\/\/[^\s"<>\\^`{|}]+|mailto:[^\s]*)$/)
        expect(verdict.href.length).toBeLessThanOrEqual(2000)
      }),
    )
  })
})

describe('judgeLink on the shared hostile links', () => {
  const cases = hostileCases('open-external')
  if (cases === null) it.skip('skipped: the shared hostile inputs are not beside this project')
  else
    it.each(cases)('$id is $expect.0', ({ payload, expect: codes }) => {
      const verdict = judge(payload)
      if (codes.includes('NO_OPEN')) expect(verdict.type).toBe('refuse')
      else if (codes.includes('OPEN_CONFIRM_REAL_HOST')) expect(['ask', 'refuse']).toContain(verdict.type)
      else expect(verdict).toEqual({ type: 'open', href: 'mailto:x@example.org' })
    })
})
