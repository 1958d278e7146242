import { createContext } from 'react'

import type { Language, Translate } from '#shared/i18n/translate'

export type Texts = { readonly t: Translate; readonly language: Language }

export const TextsContext = createContext<Texts | null>(null)
