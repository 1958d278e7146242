import { sentiments } from '#shared/domain/triage/models/triageModels'

import type { TriageRecord } from './records'
import type { Verdict } from './verdict'

export type Judged = { readonly record: TriageRecord; readonly verdict: Verdict }

/** Shares between 0 and 1; null where the file does not say what is right. */
export type Scores = {
  readonly language: number | null
  /** The mean of how many of each label were found; a label that the file does not have is not asked for. */
  readonly macroRecall: number | null
  readonly negativeF1: number | null
  readonly tier: number | null
  readonly tier3Precision: number | null
  readonly tier3Recall: number | null
  readonly intent: number | null
}

export function scoresOf(judged: readonly Judged[]): Scores {
  const labelled = judged.filter(({ record }) => record.label !== undefined)
  const tiered = judged.filter(({ record }) => record.tier !== undefined)
  const urgent = (one: Judged) => one.record.tier === 3
  const foundUrgent = (one: Judged) => one.verdict.tier === 3
  return {
    language: rightShare(judged, ({ record, verdict }) => agreement(record.lang, verdict.language)),
    macroRecall: macroRecall(labelled),
    negativeF1: labelled.length === 0 ? null : f1(labelled),
    tier: rightShare(judged, ({ record, verdict }) => agreement(record.tier, verdict.tier)),
    tier3Precision: share(tiered.filter(foundUrgent), urgent),
    tier3Recall: share(tiered.filter(urgent), foundUrgent),
    intent: rightShare(judged, ({ record, verdict }) => agreement(record.intent, verdict.intent)),
  }
}

/** Whether a verdict is what the file says; null where it says nothing. */
export function agreement<T>(right: T | undefined, found: T): boolean | null {
  return right === undefined ? null : right === found
}

function rightShare(judged: readonly Judged[], isRight: (one: Judged) => boolean | null): number | null {
  return share(
    judged.filter((one) => isRight(one) !== null),
    (one) => isRight(one) === true,
  )
}

function macroRecall(labelled: readonly Judged[]): number | null {
  const recalls = sentiments
    .map((label) =>
      share(
        labelled.filter(({ record }) => record.label === label),
        ({ verdict }) => verdict.label === label,
      ),
    )
    .filter((recall) => recall !== null)
  return recalls.length === 0 ? null : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length
}

function f1(labelled: readonly Judged[]): number | null {
  const are = labelled.filter(({ record }) => record.label === 'negative').length
  const found = labelled.filter(({ verdict }) => verdict.label === 'negative')
  const right = found.filter(({ record }) => record.label === 'negative').length
  return are + found.length === 0 ? null : (2 * right) / (are + found.length)
}

function share<T>(all: readonly T[], isSo: (one: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(isSo).length / all.length
}
