type Shingled = { readonly index: number; readonly shingles: Uint32Array }

/**
 * The index of the one most like all others, the earliest of equals: what its shingles have in common with the others',
 * of what they are together, both summed up over the cluster. One pass, where comparing all pairs would take n squared.
 */
export function mostTypical(members: readonly Shingled[]): number {
  const uses = new Map<number, number>()
  let total = 0
  for (const { shingles } of members) {
    total += shingles.length
    for (const shingle of shingles) uses.set(shingle, (uses.get(shingle) ?? 0) + 1)
  }
  let best = { index: members[0]?.index ?? 0, likeness: -1 }
  for (const { index, shingles } of members) {
    const common = shingles.reduce((sum, shingle) => sum + (uses.get(shingle) ?? 0), 0)
    const together = total + shingles.length * members.length - common
    const likeness = together === 0 ? 0 : common / together
    if (likeness > best.likeness) best = { index, likeness }
  }
  return best.index
}
