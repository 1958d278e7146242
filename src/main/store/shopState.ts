import type { MutableShop } from '#shared/domain/shop/createShop'
import type { Reply } from '#shared/domain/outbox/reply'
import { isSettledLongAgo } from '#shared/domain/outbox/settledLongAgo'
import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import type { TemplateUse } from '#shared/domain/shop/shop'
import type { Template } from '#shared/domain/templates/template'
import { utcDay } from '#shared/domain/shop/keys'

import type { IndexCosts, IndexHistory, IndexState } from './indexFormat'

/** What a network bills once a day may be read again around the turn of one. */
const countedDays = 2
/** The screen shows this month and the last 31 days. */
const recentDays = 62
const dayMs = 24 * 60 * 60 * 1000

/** What the first screen needs beside its conversations, as values. */
export function stateOf(shop: MutableShop, now: number): IndexState {
  return {
    settings: shop.settings,
    crisis: shop.crisis,
    accounts: [...shop.accounts.values()],
    drafts: [...shop.drafts.values()],
    replies: [...shop.replies.values()].filter(isOpen),
    costs: [...costsOf(shop, now, (day, bound) => !isOlder(day, bound))],
    templates: [...usedTemplates(shop)],
    ownerRules: [...shop.ownerRules.values()],
  }
}

/** The rest that is neither a conversation nor a person, a few hundred things at a time; taken from the shop as it goes. */
export function* historyOf(shop: MutableShop, now: number): Generator<IndexHistory> {
  for (const settled of inPieces(settledReplies(shop, now))) yield { ...noHistory, settled }
  for (const olderCosts of inPieces(costsOf(shop, now, isOlder))) yield { ...noHistory, olderCosts }
  for (const deletedRemoteKeys of inPieces(shop.deletedRemoteKeys)) yield { ...noHistory, deletedRemoteKeys }
}

const noHistory: IndexHistory = { settled: [], olderCosts: [], deletedRemoteKeys: [] }
/** Things on a line of history: less than a millisecond's work. */
const pieceSize = 200

/** Puts the state into an empty shop. */
export function restoreState(shop: MutableShop, state: IndexState): void {
  // Settings that came with a newer version than wrote the index have their defaults.
  shop.settings = { ...defaultSettings, ...state.settings }
  shop.crisis = state.crisis
  for (const account of state.accounts) shop.accounts.set(account.id, account)
  for (const draft of state.drafts) shop.drafts.set(draft.conversationId, draft)
  for (const reply of state.replies) shop.replies.set(reply.id, reply)
  for (const [template, use] of state.templates) {
    shop.templates.set(template.id, template)
    if (use) shop.templateUses.set(template.id, use)
  }
  for (const rule of state.ownerRules) shop.ownerRules.set(rule.id, rule)
  restoreCosts(shop, state.costs)
}

/** Adds the history to a shop that may have moved on: what that has already is newer. */
export function restoreHistory(shop: MutableShop, { settled, olderCosts, deletedRemoteKeys }: IndexHistory): void {
  for (const reply of settled) if (!shop.replies.has(reply.id)) shop.replies.set(reply.id, reply)
  for (const key of deletedRemoteKeys) shop.deletedRemoteKeys.add(key)
  restoreCosts(shop, olderCosts)
}

function restoreCosts(shop: MutableShop, costs: readonly IndexCosts[]): void {
  for (const { accountId, day, totalUsd, byResource, counted } of costs) {
    const days = shop.costs.get(accountId) ?? new Map()
    shop.costs.set(accountId, days)
    if (!days.has(day)) days.set(day, { totalUsd, byResource: new Map(byResource), counted: new Set(counted) })
  }
}

function* usedTemplates(shop: MutableShop): Generator<readonly [Template, TemplateUse | null]> {
  for (const template of shop.templates.values()) yield [template, shop.templateUses.get(template.id) ?? null]
}

function isOpen({ delivery }: Reply): boolean {
  return delivery.state !== 'sent' && delivery.state !== 'discarded'
}

function* settledReplies(shop: MutableShop, now: number): Generator<Reply> {
  for (const reply of shop.replies.values()) if (!isOpen(reply) && !isSettledLongAgo(reply, now)) yield reply
}

function isOlder(day: string, recentFrom: string): boolean {
  return day < recentFrom
}

function* costsOf(
  shop: MutableShop,
  now: number,
  isWanted: (day: string, recentFrom: string) => boolean,
): Generator<IndexCosts> {
  const [recentFrom, countedFrom] = [dayBefore(now, recentDays), dayBefore(now, countedDays)]
  for (const [accountId, days] of shop.costs) {
    for (const [day, cost] of days) {
      if (!isWanted(day, recentFrom)) continue
      const counted = day >= countedFrom ? [...cost.counted] : []
      yield { accountId, day, totalUsd: cost.totalUsd, byResource: [...cost.byResource], counted }
    }
  }
}

function dayBefore(now: number, days: number): string {
  return utcDay(now - days * dayMs)
}

function* inPieces<T>(things: Iterable<T>): Generator<readonly T[]> {
  let piece: T[] = []
  for (const thing of things) {
    if (piece.push(thing) < pieceSize) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}
