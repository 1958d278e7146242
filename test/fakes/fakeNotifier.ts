import type { Clock, Notice, NoticeOutcome, Notifier } from '../../src/main/services/ports'

export type FakeNotifier = Notifier & {
  /** Every notice that was asked for, in its order, with its time. */
  readonly rings: readonly (Notice & { readonly at: number })[]
  /** What the system answers from now on. */
  answer(outcome: NoticeOutcome['outcome']): void
}

/** A desktop that notes what it is asked to show. */
export function createFakeNotifier(clock: Pick<Clock, 'now'>): FakeNotifier {
  const rings: (Notice & { at: number })[] = []
  let outcome: NoticeOutcome['outcome'] = 'shown'
  return {
    rings,
    ring: async (notice) => {
      rings.push({ ...notice, at: clock.now() })
      return { outcome }
    },
    answer: (next) => {
      outcome = next
    },
  }
}
