import type { ConversationEntry } from '#shared/domain/shop/shop'
import type { TextsByLanguage } from './holdingMeans'

/** The language in which a customer is written to: that of their newest message. */
export function holdingLanguage(
  { language }: Pick<ConversationEntry, 'language'>,
  { otherwise }: Pick<TextsByLanguage, 'otherwise'>,
): 'en' | 'fr' | 'pl' {
  return language === 'en' || language === 'fr' || language === 'pl' ? language : otherwise
}
