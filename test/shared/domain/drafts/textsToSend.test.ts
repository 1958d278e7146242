import { describe, expect, it } from 'vitest'

import { textLength } from '#shared/domain/drafts/length'
import { mostParts, textsToSend } from '#shared/domain/drafts/textsToSend'

const rule = { unit: 'xWeighted' as const, limit: 280 }
const given = { rule, signature: '– Ana', canThread: true }

describe('textsToSend', () => {
  it('signs a text that fits, once', () => {
    expect(textsToSend({ ...given, text: 'It left.' })).toEqual({ ok: true, value: ['It left. – Ana'] })
    expect(textsToSend({ ...given, text: 'It left. – Ana' })).toEqual({ ok: true, value: ['It left. – Ana'] })
  })

  it('counts the signature', () => {
    const text = 'a'.repeat(278)
    expect(textsToSend({ ...given, signature: '', text })).toMatchObject({ ok: true })
    expect(textsToSend({ ...given, canThread: false, text })).toEqual({
      ok: false,
      error: { code: 'textTooLong', over: 4 },
    })
  })

  it('cuts a long text into parts that fit, signed at the end only', () => {
    const sent = textsToSend({ ...given, text: 'It left this morning. '.repeat(30) })
    const parts = sent.ok ? sent.value : []
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.every((part) => textLength(rule, part).left >= 0)).toBe(true)
    expect(parts.filter((part) => part.includes('Ana'))).toEqual([parts.at(-1)])
  })

  it('refuses a letter of more parts than anybody reads', () => {
    const text = 'It left this morning. '.repeat(20 * mostParts)
    expect(textsToSend({ ...given, text })).toMatchObject({ ok: false, error: { code: 'textTooLong' } })
  })
})
