import type { Account } from '#shared/domain/accounts/account'
import { defaultAccountOptions } from '#shared/domain/accounts/defaultAccountOptions'
import type { ChannelId } from '#shared/domain/accounts/channelId'
import { alwaysOpen } from '#shared/domain/deadlines/weeklyHours'

const shopName = 'Mottle & Loam'

const handles: readonly (readonly [ChannelId, string])[] = [
  ['x', 'mottleandloam'],
  ['instagram', 'mottle.and.loam'],
  ['facebook', 'mottleandloam'],
  ['mastodon', 'mottleandloam@clayfolk.example'],
  ['bluesky', 'mottleandloam.example'],
  ['mail', 'hello@mottleandloam.example'],
  ['feeds', 'mottle-and-loam'],
]

/**
 * The sample shop's sign-ins, one per channel. `openedAt` (epoch ms) is when the owner opened the sample; it is kept as
 * `connectedAt`, from which a restart knows it again.
 */
export function sampleAccounts(openedAt: number): readonly Account[] {
  return handles.map(([channelId, handle]) => ({
    id: `${channelId}:${sampleUserId(channelId)}`,
    channelId,
    remoteUserId: sampleUserId(channelId),
    handle,
    displayName: channelId === 'feeds' ? `${shopName} · feeds` : shopName,
    connectedAt: openedAt,
    signInEndedAt: null,
    cursor: {},
    options: channelId === 'x' ? { brandTerms: [shopName], dailyLimitUsd: 2 } : defaultAccountOptions,
  }))
}

export function sampleUserId(channelId: ChannelId): string {
  return `sample-shop-${channelId}`
}

export function sampleHandle(channelId: ChannelId): string {
  return handles.find(([id]) => id === channelId)?.[1] ?? ''
}

export const sampleShopName = shopName

/** What the sample's owner has written in the settings: templates fill it in. */
export const sampleSettings = {
  shopName,
  ownerName: 'Anna',
  shopEmail: 'hello@mottleandloam.example',
  shopWebsite: 'mottleandloam.example',
  openingHours: 'every day, around the clock',
  returnDays: 30,
  orderPattern: 'ML-####',
  // Her day is as lively at night: the sample is opened at any hour.
  businessHours: { timeZone: 'system', weekly: alwaysOpen, holidays: [] },
}
