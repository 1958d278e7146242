import type { Capabilities, LengthRule, MediaRule } from '#shared/domain/accounts/capabilities'
import type { ChannelId } from '#shared/domain/accounts/channelId'
import { replyWindowHours } from '#shared/domain/outbox/replyWindowHours'

const characters = (limit: number): LengthRule => ({ unit: 'characters', limit })
const graphemes = (limit: number): LengthRule => ({ unit: 'graphemes', limit })

const megabyte = 1_000_000
const every: MediaRule['types'] = ['image/jpeg', 'image/png', 'image/gif', 'image/webp']

/** Pictures by the networks' own pages of August 2026; `mostBytes` in their megabytes of a million. */
const pictures = (mostPictures: number, megabytes: number, longestAlt = 0, types = every): MediaRule => ({
  mostPictures,
  mostBytes: megabytes * megabyte,
  types,
  longestAlt,
})

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
    publicMedia: { ...pictures(4, 5, 1000), largestGif: 15 * megabyte },
    privateMedia: { ...pictures(1, 5), largestGif: 15 * megabyte },
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
    publicMedia: pictures(1, 10),
    privateMedia: pictures(1, 25),
    kinds: ['comment', 'directMessage', 'review'],
    publicLength: characters(8000),
    privateLength: characters(2000),
    replyWindowHours: replyWindowHours('facebook', 'directMessage'),
  },
  instagram: {
    ...common,
    privateMedia: pictures(1, 8, 0, ['image/jpeg', 'image/png']),
    kinds: ['comment', 'directMessage', 'mention'],
    publicLength: characters(1000),
    privateLength: characters(1000),
    replyWindowHours: replyWindowHours('instagram', 'directMessage'),
  },
  mastodon: {
    ...common,
    publicMedia: pictures(4, 16, 1500),
    privateMedia: pictures(4, 16, 1500),
    canThread: true,
    kinds: ['mention', 'directMessage'],
    publicLength: characters(500),
    privateLength: characters(500),
  },
  bluesky: {
    ...common,
    publicMedia: pictures(4, 1, 2000, ['image/jpeg', 'image/png', 'image/webp']),
    canThread: true,
    kinds: ['mention', 'directMessage', 'listening'],
    publicLength: graphemes(300),
    privateLength: graphemes(1000),
  },
  mail: {
    ...common,
    publicMedia: pictures(10, 10),
    privateMedia: pictures(10, 10),
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
