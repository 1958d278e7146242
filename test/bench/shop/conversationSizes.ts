import type { Random } from './random'

/** Messages of the longest conversation. */
const longest = 1_500

/**
 * How many messages each conversation has, adding up to `messages`: about 5 on average, half of them 2 or fewer, and a
 * few in 10,000 with more than 500 (a Pareto tail).
 */
export function conversationSizes(messages: number, random: Random): readonly number[] {
  const sizes: number[] = []
  for (let rest = messages; rest > 0; rest -= sizes.at(-1) ?? rest) {
    const size = Math.floor(1.9 / (1 - random.next()) ** (1 / 1.5))
    sizes.push(Math.min(size, longest, rest))
  }
  return sizes
}
