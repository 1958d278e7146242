import type { Capabilities, LengthRule } from '#shared/domain/accounts/capabilities'
import type { ChannelId } from '#shared/domain/accounts/channelId'

const characters = (limit: number): LengthRule => ({ unit: 'characters', limit })
const graphemes = (limit: number): LengthRule => ({ unit: 'graphemes', limit })

const common = {
  replyWindowHours: null,
  canThread: false,
  canGoPrivate: true,
  publicMedia: null,
  privateMedia: null,
  safeToRepeat: false,
  canReadBack: true,
  canShowProfile: true,
  canSearchTerms: false,
  hasCosts: false,
  profileCostUsd: 0,
  linkCostUsd: 0,
  hidesEncryptedChats: false,
} as const

/** What each network can do, as the real ones do it; costs are X's list prices of August 2026. */
export const sampleCapabilities: Readonly<Record<ChannelId, Capabilities>> = {
  x: {
    ...common,
    canThread: true,
    kinds: ['mention', 'directMessage', 'listening'],
    publicLength: { unit: 'xWeighted', limit: 280 },
    privateLength: characters(10_000),
    canSearchTerms: true,
    hasCosts: true,
    profileCostUsd: 0.06,
    linkCostUsd: 0.2,
    hidesEncryptedChats: true,
  },
  facebook: {
    ...common,
    kinds: ['comment', 'directMessage', 'review'],
    publicLength: characters(8000),
    privateLength: characters(2000),
    replyWindowHours: 24,
  },
  instagram: {
    ...common,
    kinds: ['comment', 'directMessage', 'mention'],
    publicLength: characters(1000),
    privateLength: characters(1000),
    replyWindowHours: 24,
  },
  mastodon: {
    ...common,
    canThread: true,
    kinds: ['mention', 'directMessage'],
    publicLength: characters(500),
    privateLength: characters(500),
  },
  bluesky: {
    ...common,
    canThread: true,
    kinds: ['mention', 'directMessage', 'listening'],
    publicLength: graphemes(300),
    privateLength: graphemes(1000),
  },
  mail: {
    ...common,
    canGoPrivate: false,
    kinds: ['mail'],
    publicLength: characters(50_000),
    privateLength: characters(50_000),
    canShowProfile: false,
  },
  feeds: {
    ...common,
    canGoPrivate: false,
    kinds: ['listening'],
    publicLength: characters(10_000),
    privateLength: characters(10_000),
    canReadBack: false,
    canShowProfile: false,
  },
}
