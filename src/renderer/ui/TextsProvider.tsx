import { useMemo, type ReactNode } from 'react'

import { createTranslate, type Language } from '#shared/i18n/translate'
import { TextsContext } from './TextsContext'

export function TextsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const texts = useMemo(() => ({ t: createTranslate(language), language }), [language])
  return <TextsContext value={texts}>{children}</TextsContext>
}
