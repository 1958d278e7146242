const units = [
  'jed(?:en|na|ne)',
  'dw(?:a|ie)',
  'trzy',
  'cztery',
  ...'piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie'.split(' '),
  ...'szesnascie siedemnascie osiemnascie dziewietnascie'.split(' '),
]
const tens = 'dwadziescia trzydziesci czterdziesci piecdziesiat'.split(' ')

const words: readonly (readonly [RegExp, number])[] = [
  ...units.map((word, index) => [new RegExp(`^${word}$`), index + 1] as const),
  ...tens.map((word, index) => [new RegExp(`^${word}$`), (index + 2) * 10] as const),
  [/^(?:pare|kilka)$/, 3],
]

/** A whole number in digits or, up to 59, in folded Polish words ("dwadziescia piec"); null: none. */
export function polishNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const [first = '', second, more] = text.split(' ')
  const value = valueOf(first)
  if (value === null || second === undefined) return value
  const unit = valueOf(second)
  const isTensAndUnit = unit !== null && unit < 10 && value >= 20 && more === undefined
  return isTensAndUnit ? value + unit : null
}

function valueOf(word: string): number | null {
  return words.find(([pattern]) => pattern.test(word))?.[1] ?? null
}
