import type { Bell } from '../../src/main/services/announcer'

/** A desktop without notices, and nobody looking. */
export const silentBell: Bell = {
  notifier: { ring: async () => ({ outcome: 'unsupported' }) },
  noticeOf: () => ({ title: '', body: '', isUrgent: false, conversationId: null }),
  alertOf: () => ({ title: '', body: '', isUrgent: true, conversationId: null }),
  isLookedAt: () => false,
}
