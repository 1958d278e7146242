import { describe, expect, it } from 'vitest'

import type { Announcement } from '#shared/domain/announcements/announcement'
import { createTranslate, type Language } from '#shared/i18n/translate'
import { alertOf, noticeOf } from '../../../src/main/desktop/noticeTexts'

const announcement = (parts: Partial<Announcement> = {}): Announcement => ({
  count: 12,
  urgentCount: 3,
  first: { conversationId: 'c1', messageId: 'm1', isUrgent: true, sentAt: 1, heardAt: 2 },
  customerName: 'Marta',
  snippet: 'it never came',
  ...parts,
})
const inLanguage = (language: Language, parts: Partial<Announcement> = {}) =>
  noticeOf(announcement(parts), createTranslate(language))

describe('noticeOf', () => {
  it('says how many, how many of them urgent, and who first', () => {
    expect(inLanguage('en')).toEqual({
      title: '12 new messages, 3 urgent',
      body: 'Marta: it never came',
      isUrgent: true,
      conversationId: 'c1',
    })
    expect(inLanguage('fr').title).toBe('12 nouveaux messages, dont 3 urgents')
    expect(inLanguage('pl').title).toBe('12 nowych wiadomości, w tym 3 pilne')
  })

  it('says it shorter where none or all are urgent', () => {
    expect(inLanguage('en', { count: 1, urgentCount: 0 })).toMatchObject({ title: '1 new message', isUrgent: false })
    expect(inLanguage('en', { count: 1, urgentCount: 1 })).toMatchObject({ title: '1 urgent message', isUrgent: true })
    expect(inLanguage('pl', { count: 2, urgentCount: 2 }).title).toBe('2 pilne wiadomości')
  })

  it('has a name for somebody without one, and leaves out what is not there', () => {
    expect(inLanguage('en', { customerName: '', snippet: '' }).body).toBe('Unknown person')
  })
})

describe('alertOf', () => {
  it('says in the owner’s language how many people complained', () => {
    expect(alertOf(14, createTranslate('en'))).toEqual({
      title: 'Many people are complaining',
      body: '14 people complained in public. Open Shopbell to see what they say.',
      isUrgent: true,
      conversationId: null,
    })
    expect(alertOf(3, createTranslate('pl')).body).toMatch(/^3 osoby poskarżyły się/)
  })
})
