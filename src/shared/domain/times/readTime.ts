import { assertNever } from '../assertNever'
import { foldText } from '../conversations/foldText'
import { english } from './english'
import { french } from './french'
import { polish } from './polish'
import { momentOf } from './spokenTime'
import { readSpoken, type TimeLanguage } from './timeLanguage'
import { wallClock } from './wallClock'

export type TimeLanguageCode = 'en' | 'fr' | 'pl'

export type TimeOptions = {
  readonly language: TimeLanguageCode
  /** Epoch ms. */
  readonly now: number
  /** The owner's zone, by its IANA name. */
  readonly timeZone: string
  /** Minutes since midnight at which a day without a time is meant; 9:00 without it. */
  readonly dayStartsAt?: number
}

const mostCharacters = 200
const fallbacks: readonly TimeLanguageCode[] = ['en', 'fr', 'pl']

/**
 * The moment (epoch ms) that words like "Friday 3pm", "demain 9h" or "za 2 dni" mean, in the owner's language first,
 * then in the others. A time without a day is the next such moment. null: no moment, several of them, or words besides.
 */
export function readTime(text: string, options: TimeOptions): { readonly at: number; readonly isPast: boolean } | null {
  if (text.length > mostCharacters) return null
  const folded = foldText(text)
    .replace(/[’ʼ`]/g, "'")
    .replace(/\b([ap])\.m\b/g, '$1m')
    .replace(/(?<=[a-z])\.(?= |$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const { language, now, timeZone, dayStartsAt = 9 * 60 } = options
  const today = wallClock(now, timeZone).day
  for (const code of [language, ...fallbacks.filter((other) => other !== language)]) {
    const spoken = readSpoken(folded, today, languageOf(code))
    if (spoken === null) continue
    const at = momentOf(spoken, { now, timeZone, dayStartsAt })
    return { at, isPast: at < now }
  }
  return null
}

function languageOf(code: TimeLanguageCode): TimeLanguage {
  switch (code) {
    case 'en':
      return english
    case 'fr':
      return french
    case 'pl':
      return polish
    default:
      return assertNever(code)
  }
}
