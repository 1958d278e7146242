const snowflakeEpoch = 1_288_834_974_657

/** X's ids count up with time, so they order posts and messages exactly. They do not fit a JavaScript number. */
export function isNewer(id: string, than: string): boolean {
  return id.length === than.length ? id > than : id.length > than.length
}

export function newestOf(ids: readonly string[]): string | null {
  return ids.reduce<string | null>((newest, id) => (newest === null || isNewer(id, newest) ? id : newest), null)
}

/** Since November 2010 an id holds its own birth in ms above bit 22; older ones hold nothing. Epoch ms or null. */
export function bornAt(id: string): number | null {
  const at = Number(BigInt(id) >> 22n) + snowflakeEpoch
  return id.length >= 15 ? at : null
}

/** An id older than everything born at this time or later (epoch ms), for asking "since". */
export function idBefore(at: number): string {
  return String((BigInt(Math.max(1, Math.floor(at) - snowflakeEpoch)) << 22n) - 1n)
}
