import { describe, expect, it } from 'vitest'

import { textParts } from '../../../../src/renderer/features/thread/textParts'

const links = (text: string) => textParts(text).flatMap((part) => (part.type === 'link' ? [part.text] : []))

describe('textParts', () => {
  it('keeps every character of the text', () => {
    const text = 'See https://a.example/x, or (https://b.example). ok?'
    expect(
      textParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })

  it.each([
    ['See https://a.example/x, please.', ['https://a.example/x']],
    ['(https://b.example/path)', ['https://b.example/path']],
    ['https://c.example/a_(b)', ['https://c.example/a_(b)']],
    ['« https://d.example »', ['https://d.example']],
    ['HTTPS://E.example/Q?x=1&y=2!', ['HTTPS://E.example/Q?x=1&y=2']],
  ])('finds the link in %s', (text, expected) => {
    expect(links(text)).toEqual(expected)
  })

  it.each([
    'http://plain.example',
    'javascript:alert(1)',
    'ftp://x.example',
    'https://',
    'file:///etc/passwd',
    'a.example',
  ])('takes %s for text', (text) => {
    expect(links(text)).toEqual([])
  })
})
