import type { Verdict } from './verdict'

/** Whoever only asks, praises or is about to buy complains of nothing, whatever words it is put in. */
const peaceful: ReadonlySet<Verdict['messageClass']> = new Set(['question', 'purchase', 'praise'])

/**
 * Whether it sounds negative, and is of a kind that may be so. Of words alone the mood is taken too easily: "what are your hours
 * on Saturday?" has been read as angry. `messageClass` absent: not known.
 */
export function soundsAgainst({
  sentiment,
  messageClass,
}: Pick<Verdict, 'sentiment'> & { readonly messageClass?: Verdict['messageClass'] }): boolean {
  return sentiment === 'negative' && !(messageClass !== undefined && peaceful.has(messageClass))
}
