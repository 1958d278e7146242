import type { TemplateLanguage, Written } from './written'

type Variant = Written['variants'][number]

/** The text in the first of these languages it is written in, else its first. */
export function variantFor(variants: readonly Variant[], wanted: readonly (TemplateLanguage | null)[]): Variant {
  for (const language of wanted) {
    const found = variants.find((variant) => variant.language === language)
    if (found !== undefined) return found
  }
  const [first] = variants
  if (first === undefined) throw new Error('A template has a text in one language at least')
  return first
}
