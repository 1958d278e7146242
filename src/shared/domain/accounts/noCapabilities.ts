import type { Capabilities } from './capabilities'

/** Of a channel this Shopbell does not have: its conversations came with an import or a newer version and can be read only. */
export const noCapabilities: Capabilities = {
  kinds: [],
  publicLength: { unit: 'characters', limit: 1 },
  privateLength: { unit: 'characters', limit: 1 },
  replyWindowHours: null,
  canThread: false,
  canGoPrivate: false,
  publicMedia: null,
  privateMedia: null,
  safeToRepeat: false,
  canReadBack: false,
  canShowProfile: false,
  canSearchTerms: false,
  hasCosts: false,
  profileCostUsd: 0,
  linkCostUsd: 0,
  hidesEncryptedChats: false,
}
