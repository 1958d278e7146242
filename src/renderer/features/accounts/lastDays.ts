const dayMs = 24 * 60 * 60 * 1000

export type DayCost = { readonly day: string; readonly usd: number }

/** The last `count` UTC days up to `now`, oldest first; days without costs are 0. */
export function lastDays(days: readonly DayCost[], now: number, count: number): DayCost[] {
  const known = new Map(days.map(({ day, usd }) => [day, usd]))
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(now - (count - 1 - index) * dayMs).toISOString().slice(0, 10)
    return { day, usd: known.get(day) ?? 0 }
  })
}
