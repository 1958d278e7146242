import type { Triage } from '../ports'

export type WatchedTriage = Triage & {
  /** Whether the last messages that were to be read could be. */
  isAble(): boolean
}

/** Tells when reading fails, for what arrives then stands in a wrong place, and when it works again. */
export function createWatchedTriage(triage: Triage, onChange: (isAble: boolean) => void): WatchedTriage {
  let isAble = true

  function note(could: boolean): void {
    if (could === isAble) return
    isAble = could
    onChange(could)
  }

  return {
    isAble: () => isAble,
    async triage(messages, staffNames) {
      const read = await triage.triage(messages, staffNames)
      if (messages.length > 0) note(read !== null)
      return read
    },
  }
}
