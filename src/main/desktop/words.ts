import { chosenLanguage, createTranslate, type Language, type Translate } from '#shared/i18n/translate'
import type { CallbackTexts } from '../net/callbackPage'

/** The owner's language, for what main itself says: menus, dialogs, the page after a sign-in. */
export type Words = { readonly language: Language; readonly translate: Translate }

/** `system`: the language of the computer, `locale`. */
export function wordsFor(choice: Language | 'system', locale: string): Words {
  const language = chosenLanguage(choice, locale)
  return { language, translate: createTranslate(language) }
}

export function callbackTexts({ language, translate }: Words): CallbackTexts {
  return {
    language,
    title: translate('common.appName'),
    done: translate('signInPage.done'),
    refused: translate('signInPage.refused'),
  }
}
