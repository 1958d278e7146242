import { crisisState } from '#shared/domain/crisis/crisisState'
import { crisisTimeline } from '#shared/domain/crisis/crisisTimeline'
import type { CrisisDesk } from '../../src/main/services/ports'

/** Works everything out in this thread. */
export const localCrisisDesk: CrisisDesk = {
  state: async (history, now, settings) => crisisState(history, now, settings),
  timeline: async (startedAt, events, messages, replies) => crisisTimeline(startedAt, events, messages, replies),
}
