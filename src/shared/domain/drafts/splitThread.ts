import type { LengthRule } from '../accounts/capabilities'
/** Placeholder until merged. */
export function splitThread(
  text: string,
  _rule: LengthRule,
  _options: { readonly signature: string | null; readonly mostParts: number },
): readonly string[] {
  return [text]
}
