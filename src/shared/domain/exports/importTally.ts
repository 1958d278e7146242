import type { ExportCounts } from './exportRecord'

/** What became of records, so far. */
export type ImportTally = {
  /** The shop did not have them. */
  readonly added: ExportCounts
  /** The shop has them already, or has since seen them deleted; its own are kept as they are. */
  readonly known: ExportCounts
  /** Their id is taken by something else in the shop, which is left alone. */
  readonly clashing: number
  /** They belong to a conversation that is not where it should be. */
  readonly orphaned: number
  /** Of the added replies, those that were still on their way: they are kept and never sent by themselves. */
  readonly stoppedReplies: number
}

export type CountedKind = keyof ExportCounts

/** `uncounted`: a record that is not worth telling the owner of. */
export type RecordFate = 'added' | 'known' | 'clashing' | 'orphaned' | 'uncounted'

const noCounts: ExportCounts = {
  accounts: 0,
  identities: 0,
  customers: 0,
  conversations: 0,
  messages: 0,
  drafts: 0,
  replies: 0,
}

export const noTally: ImportTally = {
  added: noCounts,
  known: noCounts,
  clashing: 0,
  orphaned: 0,
  stoppedReplies: 0,
}

/** Counts of nothing yet, to be counted up. */
export function startedCounts(): { -readonly [K in CountedKind]: number } {
  return { ...noCounts }
}

export function withFate(tally: ImportTally, fate: RecordFate, kind: CountedKind, isStopped: boolean): ImportTally {
  switch (fate) {
    case 'added':
    case 'known': {
      const stoppedReplies = tally.stoppedReplies + (isStopped ? 1 : 0)
      return { ...tally, stoppedReplies, [fate]: { ...tally[fate], [kind]: tally[fate][kind] + 1 } }
    }
    case 'clashing':
    case 'orphaned':
      return { ...tally, [fate]: tally[fate] + 1 }
    case 'uncounted':
      return tally
  }
}
