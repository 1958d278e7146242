import { expect, it } from 'vitest'

import { serveLanguage } from '../../../src/main/workers/serveLanguage'

it('answers each question with its own number', () => {
  const posted: unknown[] = []
  const listeners: ((message: unknown) => void)[] = []
  const detect = (text: string) => ({ language: text, isReliable: true })
  serveLanguage(
    { post: (message) => void posted.push(message), onMessage: (listener) => void listeners.push(listener) },
    detect,
  )
  listeners[0]?.({ id: 7, texts: ['en', 'fr'] })
  expect(posted).toEqual([{ id: 7, detected: [detect('en'), detect('fr')] }])
})
