import type { TextKey } from '#shared/i18n/translate'

export const xConsoleUrl = 'https://console.x.com'
export const xMessagesUrl = 'https://x.com/messages'

/** The day of X's price list that `xPrices` repeats (docs.x.com, pricing page). */
export const xPricesDate = Date.UTC(2026, 7, 22)

/** X's list prices in US dollars: each resource read, each request written. */
export const xPrices = {
  ownMention: 0.001,
  author: 0.01,
  message: 0.01,
  foundPost: 0.005,
  reply: 0.01,
  replyWithLink: 0.2,
  messageSent: 0.015,
} as const

export type PriceRow = { readonly label: TextKey; readonly eachUsd: number; readonly count: number }

/** A small shop's day: 20 mentions by 10 people, 5 threads with 20 messages, 20 hits of brand terms, 8 answers each way. */
export const exampleDay: readonly PriceRow[] = [
  { label: 'connectX.priceOwnMention', eachUsd: xPrices.ownMention, count: 20 },
  { label: 'connectX.priceAuthor', eachUsd: xPrices.author, count: 10 },
  { label: 'connectX.priceMessage', eachUsd: xPrices.message, count: 20 },
  { label: 'connectX.priceMessageAgain', eachUsd: xPrices.message, count: 10 },
  { label: 'connectX.priceSearch', eachUsd: xPrices.foundPost, count: 20 },
  { label: 'connectX.priceReply', eachUsd: xPrices.reply, count: 8 },
  { label: 'connectX.priceReplyLink', eachUsd: xPrices.replyWithLink, count: 0 },
  { label: 'connectX.priceMessageSent', eachUsd: xPrices.messageSent, count: 8 },
]

export function exampleDayUsd(): number {
  return exampleDay.reduce((sum, { eachUsd, count }) => sum + eachUsd * count, 0)
}
