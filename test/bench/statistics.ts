export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that `part` (0 to 1) of the others do not pass; NaN of nothing. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const place = (sorted.length - 1) * part
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN]
  return below + (above - below) * (place - Math.floor(place))
}

/** `3.1 to 4.0`: how far repeated measurements lie apart. */
export function spread(values: readonly number[], write: (value: number) => string): string {
  return `${write(Math.min(...values))} to ${write(Math.max(...values))}`
}
