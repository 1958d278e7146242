/** Lengths in bytes. */
export type FileStats = { readonly file: string; readonly bytes: number; readonly savedBytes: number }

const leastShare = 0.2
const leastBytes = 256 * 1024

/** The files that compacting would make smaller by a fifth and by what is worth the trouble. */
export function compactionDue(stats: readonly FileStats[]): readonly string[] {
  return stats
    .filter(({ bytes, savedBytes }) => savedBytes >= leastBytes && savedBytes >= bytes * leastShare)
    .map(({ file }) => file)
}
