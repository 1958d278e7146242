import type { ToneRule } from './toneRule'

/** A stretch of a text in UTF-16 units, `end` excluded. */
export type Stretch = { readonly start: number; readonly end: number }

/** What to put in the place of a stretch. */
export type ToneFix = Stretch & { readonly text: string }

/** Words that may be taken badly; `fix` is null where no honest rewrite is known. */
export type ToneFinding = Stretch & { readonly rule: ToneRule; readonly fix: ToneFix | null }
