import type { SkipReason } from '#shared/domain/templates/templateExchange'
import type { TextKey } from '#shared/i18n/translate'

/** Why a part of a file is left out. */
export const skipWords: { readonly [R in SkipReason]: TextKey } = {
  notReadable: 'templates.skipNotReadable',
  notTemplates: 'templates.skipNotTemplates',
  newerVersion: 'templates.skipNewerVersion',
  tooLarge: 'templates.fileTooLarge',
  tooMany: 'templates.skipTooMany',
  nameMissing: 'templates.skipNameMissing',
  nameTooLong: 'templates.skipNameTooLong',
  bodyMissing: 'templates.skipBodyMissing',
  bodyTooLong: 'templates.skipBodyTooLong',
  unknownLanguage: 'templates.skipUnknownLanguage',
  twice: 'templates.skipTwice',
  quotesNotClosed: 'templates.skipQuotesNotClosed',
  notATemplate: 'templates.skipNotATemplate',
}
