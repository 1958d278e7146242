import { expect, it } from 'vitest'

import { callbackPage, callbackPageHeaders } from '../../../src/main/net/callbackPage'

it('shows the words as words, without script or links', () => {
  const page = callbackPage({ language: 'en', title: 'A & B', done: '', refused: '' }, '<script>alert("x")</script>')
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')
  expect(page).toContain('<title>A &amp; B</title>')
  expect(page).not.toMatch(/<script|<a |<img|http/)
})

it('forbids the page everything but its own style', () => {
  expect(callbackPageHeaders['content-security-policy']).toContain("default-src 'none'")
  expect(Object.keys(callbackPageHeaders).join()).not.toContain('access-control')
})
