import { defaultWeights, type PriorityPart, type PriorityWeights } from './priorityParts'

/** The points that the owner has chosen in place of the defaults. */
export type ChosenWeights = { readonly [P in PriorityPart | 'hour']?: number | undefined }

export function weightsOf(chosen: ChosenWeights): PriorityWeights {
  const pairs = Object.entries(chosen).filter(([, points]) => points !== undefined)
  return pairs.length === 0 ? defaultWeights : { ...defaultWeights, ...Object.fromEntries(pairs) }
}

/** The owner's choices with one more; one that is the default needs none. */
export function withWeight(
  chosen: ChosenWeights,
  part: PriorityPart | 'hour',
  points: number,
): Partial<PriorityWeights> {
  const others = Object.entries(chosen).filter(([other]) => other !== part)
  const kept: [string, number][] = defaultWeights[part] === points ? [] : [[part, points]]
  return Object.fromEntries([...others, ...kept])
}
