import type { ToneFix } from './toneFinding'

/** The text after the one-key rewrite. The fix must be of this very text. */
export function applyFix(text: string, fix: ToneFix): string {
  return text.slice(0, fix.start) + fix.text + text.slice(fix.end)
}
