import { describe, expect, it } from 'vitest'

import { textMarks } from '#shared/domain/crisis/textMarks'

describe('textMarks', () => {
  it('takes words, hashtags and links apart, and leaves mentions and pictures out', () => {
    const text =
      'RT @anna@social.example: Zły kubek 😡 nr 4711! #PękającyKubek https://www.News.example/Mugs/?utm_source=x.'
    expect(textMarks(text)).toEqual({
      words: ['zly', 'kubek', 'nr', '0'],
      tags: ['pekajacykubek'],
      links: ['news.example/mugs'],
    })
  })

  it.each([
    ['https://shop.example', []],
    ['www.shop.example/', []],
    ['https://video.example/watch?v=abc&si=xyz', ['video.example/watch/?v=abc']],
    ['(see http://m.news.example/a/b/).', ['news.example/a/b']],
    ['https://news.example/a#part', ['news.example/a']],
  ])('knows the link in %s', (text, links) => {
    expect(textMarks(text).links).toEqual(links)
  })

  it('keeps mail addresses, which are no mentions', () => {
    expect(textMarks('write to anna@shop.example').words).toEqual(['write', 'to', 'anna', 'shop', 'example'])
  })
})
