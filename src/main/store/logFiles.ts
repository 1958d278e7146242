/** The log's files by what they are, from the names in its folder. */
export type LogFiles = {
  /** One per month, the newest generation of each, oldest month first. */
  readonly current: readonly string[]
  /** Older generations of rewritten months: what a killed rewrite left behind. */
  readonly leftOver: readonly string[]
}

const namePattern = /^(\d{4}-\d{2})(?:\.([2-9]|[1-9]\d{1,5}))?\.ndjson$/u

/** Sorts the names of a folder; names that are no log file are left out. */
export function logFiles(names: readonly string[]): LogFiles {
  const newest = new Map<string, string>()
  const known = names.filter((name) => namePattern.test(name))
  for (const name of known) {
    const best = newest.get(monthOfFile(name))
    if (best === undefined || generationOf(name) > generationOf(best)) newest.set(monthOfFile(name), name)
  }
  const current = [...newest.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, name]) => name)
  const counted = new Set(current)
  return { current, leftOver: known.filter((name) => !counted.has(name)) }
}

/** `2026-11` of `2026-11.ndjson` and of `2026-11.2.ndjson`. */
export function monthOfFile(name: string): string {
  return name.slice(0, 7)
}

/** The name of a month's first file. */
export function firstFile(month: string): string {
  return `${month}.ndjson`
}

/** The name under which a rewritten file becomes the truth. */
export function nextGeneration(name: string): string {
  return `${monthOfFile(name)}.${generationOf(name) + 1}.ndjson`
}

function generationOf(name: string): number {
  return Number(namePattern.exec(name)?.[2] ?? 1)
}
