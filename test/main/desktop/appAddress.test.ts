import { describe, expect, it } from 'vitest'

import { appUrl, isAppUrl } from '../../../src/main/desktop/appAddress'

describe('isAppUrl', () => {
  it.each([appUrl, 'shopbell-app://shop/', 'shopbell-app://shop/assets/index.js?v=1#top'])(
    'knows %s as ours',
    (url) => {
      expect(isAppUrl(url)).toBe(true)
    },
  )

  it.each([
    '',
    'about:blank',
    'shopbell-app://other/index.html',
    'shopbell-app://shop.attacker.example/index.html',
    'shopbell-app://shop:8080/index.html',
    'shopbell-app://shop@attacker.example/index.html',
    'shopbell-app://owner@shop/index.html',
    'shopbell-app-evil://shop/index.html',
    'https://shop/index.html',
    'file:///index.html',
    'shopbell-app:shop/index.html',
    'blob:shopbell-app://shop/1234',
  ])('does not take %s for ours', (url) => {
    expect(isAppUrl(url)).toBe(false)
  })
})
