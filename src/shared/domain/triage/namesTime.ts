import { foldText } from '../conversations/foldText'

const units =
  'days?|weeks?|months?|hours?|jours?|semaines?|mois|heures?|dni|dzien|dnia|tydzien|tygodni\\p{L}*|miesi\\p{L}+|godzin\\p{L}*'
const weekdays =
  'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|poniedzial\\p{L}+|wtor\\p{L}+|srod\\p{L}+|czwart\\p{L}+|piat\\p{L}+|sobot\\p{L}+|niedziel\\p{L}+'
const months =
  'january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|stycz\\p{L}+|lut\\p{L}+|marca|kwie\\p{L}+|maja|czerw\\p{L}+|lipca|sierp\\p{L}+|wrze\\p{L}+|pazdz\\p{L}+|listopad\\p{L}+|grud\\p{L}+'
const near = 'yesterday|last (?:week|month|night)|hier|avant-hier|la semaine derniere|wczoraj|przedwczoraj'
const counts =
  '\\d+|an?|two|three|four|five|six|several|une?|deux|trois|quatre|cinq|six|plusieurs|dwa|dwie|trzy|cztery|pi[ec]+|kilka|od'

/** A date in figures, a weekday, a month with its day, or how long something has been; in three languages, folded. */
const times = new RegExp(
  [
    String.raw`(?<![\d.])(?:\d{1,2}/\d{1,2}|\d{1,2}([./-])\d{1,2}\1\d{2,4})(?!\.?\d)`,
    String.raw`(?<![\p{L}\d])(?:${weekdays}|${near})(?!\p{L})`,
    String.raw`(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th|er)?\.? (?:of )?(?:${months}|may|mai)(?!\p{L})`,
    String.raw`(?<![\p{L}\d])(?:${months}) \d{1,2}(?!\d)`,
    String.raw`(?<![\p{L}\d])(?:${counts}) (?:${units})(?!\p{L})`,
  ].join('|'),
  'u',
)

/** Whether a text says when something was, or how long it has been. */
export function namesTime(text: string): boolean {
  return times.test(foldText(text))
}
