import { use } from 'react'

import { TextsContext, type Texts } from './TextsContext'

/** The words of the screen's language: `const { t, language } = useTexts()`. */
export function useTexts(): Texts {
  const texts = use(TextsContext)
  if (texts === null) throw new Error('There is no TextsProvider above this component')
  return texts
}
