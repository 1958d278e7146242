import { agreement, type Judged } from './scores'

/** What was judged otherwise than the file says, a line each, with the words that decided about how it sounds. */
export function missesOf({ record, verdict }: Judged): readonly string[] {
  const aspects = [
    ['language', record.lang, verdict.language],
    ['sentiment', record.label, verdict.label],
    ['tier', record.tier, verdict.tier],
    ['intent', record.intent, verdict.intent],
  ] as const
  const words = verdict.words.map(({ start, end }) => record.text.slice(start, end)).join(', ')
  return aspects
    .filter(([, right, found]) => agreement<string | number>(right, found) === false)
    .map(([name, right, found]) => {
      const because = name === 'sentiment' ? ` (${words})` : ''
      return `${name}: ${right} taken for ${found}${because}: ${JSON.stringify(record.text)}`
    })
}
