import { expect, it } from 'vitest'

import { ok } from '#shared/domain/result'
import { createSignInDesk } from '../../../src/main/desktop/signInBrowser'

function browserWith(signal: AbortSignal) {
  const opened: string[] = []
  const desk = createSignInDesk(async (url) => {
    opened.push(url)
    return ok(undefined)
  })
  return { browser: desk(signal), opened }
}

it('opens the sign-in page through the guarded door', async () => {
  const { browser, opened } = browserWith(new AbortController().signal)
  expect(await browser.open('https://x.com/i/oauth2/authorize')).toEqual(ok(undefined))
  expect(opened).toEqual(['https://x.com/i/oauth2/authorize'])
})

it('opens nothing once the owner has cancelled', async () => {
  const { browser, opened } = browserWith(AbortSignal.abort())
  expect(await browser.open('https://x.com/')).toEqual({ ok: false, error: { code: 'signInCancelled' } })
  expect(opened).toEqual([])
})
