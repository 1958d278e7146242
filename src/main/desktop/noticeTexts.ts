import type { Announcement } from '#shared/domain/announcements/announcement'
import type { Translate } from '#shared/i18n/translate'
import type { Notice } from '../services/ports'

/** The notice for an announcement: how many as the title, who and what as the body. */
export function noticeOf(announcement: Announcement, t: Translate): Notice {
  const { count, urgentCount, first, customerName, snippet } = announcement
  const name = customerName || t('common.unknownPerson')
  return {
    title: titleOf(count, urgentCount, t),
    body: snippet === '' ? name : t('notices.saysWho', { name, text: snippet }),
    isUrgent: urgentCount > 0,
    conversationId: first.conversationId,
  }
}

/** The notice for a crisis that has begun. */
export function alertOf(people: number, t: Translate): Notice {
  return {
    title: t('notices.crisis'),
    body: t('notices.crisisBody', { count: people }),
    isUrgent: true,
    conversationId: null,
  }
}

function titleOf(count: number, urgentCount: number, t: Translate): string {
  if (urgentCount === count) return t('notices.urgent', { count })
  const messages = t('notices.messages', { count })
  return urgentCount === 0 ? messages : t('notices.someUrgent', { messages, count: urgentCount })
}
