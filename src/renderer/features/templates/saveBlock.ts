import type { Translate } from '#shared/i18n/translate'
import { languageWords } from './templateWords'
import type { Written } from './written'

/** Why a template can't be saved as it stands; null: it can. */
export function saveBlock({ name, variants }: Written, t: Translate): string | null {
  if (name.trim() === '') return t('templates.nameMissing')
  const empty = variants.find(({ body }) => body.trim() === '')
  return empty === undefined ? null : t('templates.bodyMissing', { language: t(languageWords[empty.language].name) })
}
