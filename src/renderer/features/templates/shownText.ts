import type { Rendering } from '#shared/domain/templates/renderTemplate'
import type { Translate } from '#shared/i18n/translate'
import { fieldWords } from './fieldWords'

/** A filled text for looking at: each gap by its name in words. Null: it can't be filled. */
export function shownText(rendering: Rendering, t: Translate): string | null {
  if (rendering.state === 'broken') return null
  if (rendering.state === 'ready') return rendering.text
  return rendering.missing.reduce(
    (text, { name }) => text.replaceAll(`[${name}]`, `[${fieldWords(name, t)}]`),
    rendering.text,
  )
}
