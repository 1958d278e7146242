import { describe, expect, it } from 'vitest'

import { aPicture } from '#test/builders/pictures'
import { comparableText, isSameText, isSentText, readableText } from '../../../../src/main/channels/x/texts'

describe('readableText', () => {
  it('decodes X’s three entities, once', () => {
    expect(readableText('a &lt;b&gt; &amp; c &amp;lt; &quot;', undefined)).toBe('a <b> & c &lt; &quot;')
  })

  it('puts in what short links stand for, and leaves out links to own pictures', () => {
    const urls = [
      { url: 'https://t.co/a', expanded_url: 'https://shop.example/?a=1&b=$&' },
      { url: 'https://t.co/b', expanded_url: 'https://x.com/anna/status/1/photo/1' },
      { url: 'https://t.co/c', expanded_url: 'https://x.com/anna/status/1', media_key: '3_1' },
    ]
    expect(readableText('see https://t.co/a https://t.co/b https://t.co/c', { urls })).toBe(
      'see https://shop.example/?a=1&b=$&',
    )
  })
})

describe('isSameText', () => {
  it.each([
    ['the same', 'Thank you', 'Thank you'],
    ['trailing blanks', 'Thank you \n', 'Thank you'],
    ['names X put in front', 'Thank you', '@anna @jan Thank you'],
    ['composed letters', 'caf\u0065\u0301', 'café'],
    ['a bare link that X made whole', 'see shop.example now', 'see http://shop.example/ now'],
    ['an unexplained short link', 'see https://shop.example/a', 'see https://t.co/Ab1'],
  ])('sees through %s', (_, sent, found) => {
    expect(isSameText(sent, found)).toBe(true)
  })

  it.each([
    ['another word', 'Thank you', 'Thank them'],
    ['more words', 'Thank you', 'Thank you all'],
    ['another link', 'see https://shop.example/a', 'see https://shop.example/b'],
    ['a short link instead of a word', 'see you', 'see https://t.co/Ab1'],
    ['another case', 'Thank you', 'thank you'],
  ])('notices %s', (_, sent, found) => {
    expect(isSameText(sent, found)).toBe(false)
  })

  it('keeps a text that is nothing but a name', () => {
    expect(comparableText('@anna')).toBe('@anna')
  })
})

describe('isSentText', () => {
  const pictures = [aPicture()]

  it('leaves the link to a reply’s pictures out of it', () => {
    expect(isSentText({ text: 'Like this', pictures }, 'Like this https://t.co/abc')).toBe(true)
    expect(isSentText({ text: 'Like this', pictures }, 'Like this')).toBe(true)
    expect(isSentText({ text: '', pictures }, 'https://t.co/abc')).toBe(true)
    expect(isSentText({ text: 'a.example', pictures }, 'https://t.co/a https://t.co/b')).toBe(true)
  })

  it('does so for nothing else', () => {
    expect(isSentText({ text: 'Like this', pictures: [] }, 'Like this https://t.co/abc')).toBe(false)
    expect(isSentText({ text: 'Like this', pictures }, 'Like this, too https://t.co/abc')).toBe(false)
    expect(isSentText({ text: 'Like this', pictures }, 'Like this https://t.co/a https://t.co/b')).toBe(false)
  })
})
