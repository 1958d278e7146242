import { describe, expect, it } from 'vitest'

import { appErrorSchema, type AppError } from '#shared/domain/errors'
import { errorText } from '#shared/i18n/errorText'
import { createTranslate, languages } from '#shared/i18n/translate'

const data = {
  folder: '/home/owner/shop',
  retryAt: Date.UTC(2026, 10, 22, 12, 30),
  limitUsd: 1.5,
  detail: 'text is spam',
  status: 503,
  ports: [8737, 8738],
  handle: '@other',
  reason: 'EIO',
  version: 7,
  over: 3,
  plannedAt: Date.UTC(2026, 10, 25, 9, 0),
  closedAt: Date.UTC(2026, 10, 25, 9, 0),
  mostBytes: 5_000_000,
  most: 4,
  conversationId: 'private',
  count: 2,
  field: '[name]',
}
const errors = appErrorSchema.options.map(
  (option) => option.parse({ ...data, code: option.shape.code.value }) as AppError,
)

describe.each(languages)('errors in %s', (language) => {
  const t = createTranslate(language)

  it.each(errors)('words $code as a whole sentence', (error) => {
    const text = errorText(error, t, language)
    expect(text).toMatch(/\.$/)
    expect(text).not.toMatch(/[{}]|undefined/)
    expect(text.length).toBeGreaterThan(25)
  })

  it('says the network’s own words, the limit, the ports and the length', () => {
    const words = (error: AppError) => errorText(error, t, language)
    expect(words({ code: 'refused', detail: 'text is spam' })).toContain('text is spam')
    expect(words({ code: 'refused', detail: '' })).not.toMatch(/“|«|„/)
    expect(words({ code: 'spendingLimitReached', limitUsd: 1.5 })).toMatch(/1[.,]50/)
    expect(words({ code: 'signInPortsTaken', ports: [8737, 8738] })).toContain('8737, 8738')
    expect(words({ code: 'textTooLong', over: 22 })).toContain('22')
  })
})

it('uses the Polish plural forms', () => {
  const words = (over: number) => errorText({ code: 'textTooLong', over }, createTranslate('pl'), 'pl')
  expect([words(1), words(3), words(5)].map((text) => /znak\p{L}*/u.exec(text)?.[0])).toEqual([
    'znak',
    'znaki',
    'znaków',
  ])
})

it('says when a pause ends, on a 24 hour clock', () => {
  const at = new Date(2026, 10, 22, 15, 5).getTime()
  expect(errorText({ code: 'rateLimited', retryAt: at }, createTranslate('en'), 'en')).toContain('15:05')
})
