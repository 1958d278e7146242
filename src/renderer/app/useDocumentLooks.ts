import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'

import type { Settings } from '#shared/domain/settings/settings'
import type { Language } from '#shared/i18n/translate'

/** The document follows the owner's language and theme. */
export function useDocumentLooks(language: Language, theme: Settings['theme']): void {
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => setColorScheme(theme === 'system' ? 'auto' : theme), [theme, setColorScheme])
}
