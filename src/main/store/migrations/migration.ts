/** What a line holds, by its version's own rules, behind a checksum that was right. */
export type VersionedLine = { readonly v: number }

/** One step from one version of the format to the next. A step is never altered once shipped. */
export type Migration = {
  readonly from: number
  readonly to: number
  /** Lines of `from` carry no numbers: they get them here, and a damaged one takes its own, so that it is missed. */
  readonly isNumbering: boolean
  /**
   * The line as the next version has it; null: it is not what a line of version `from` may be, and is set aside like a
   * damaged one. `lastNumber` is the number of the commit before it, in all files.
   */
  migrate(line: VersionedLine, lastNumber: number): (VersionedLine & { readonly n: number }) | null
}
