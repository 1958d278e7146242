/** A line of the log, without its newline, by its file's name (`2026-11.ndjson`). Offset and length in bytes. */
export type LinePlace = { readonly file: string; readonly offset: number; readonly length: number }
