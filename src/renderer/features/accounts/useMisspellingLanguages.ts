import { useMemo } from 'react'

import type { Languages } from '#shared/domain/brand/misspelling'
import { languages } from '#shared/i18n/translate'
import { useTexts } from '../../ui/useTexts'

/** The owner's own language first: most customers write it, as far as the shop knows. */
export function useMisspellingLanguages(): Languages {
  const { language } = useTexts()
  return useMemo(() => [language, ...languages.filter((other) => other !== language)], [language])
}
