import type { Account } from '#shared/domain/accounts/account'
import { withoutStrayHits } from '#shared/domain/brand/withoutStrayHits'
import type { Arrival } from '#shared/domain/conversations/arrival'
import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import { budgetLeft } from '#shared/domain/costs/spending'
import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Channel, Page } from '../channels/channel'
import type { Store } from '../store/store'
import type { Clock, NewId, Triage } from './ports'
import { verdictsOf, withVerdicts } from './triage/verdictsOf'
import type { WithSession } from './withSession'

/** More in one go only delays the rest of the app; what is left comes with the next poll. */
const mostPages = 50

/** Arrivals of one commit: a page of 100 at once held the main loop for 80 ms. */
const mostInCommit = 20

export type CatchUpMeans = {
  readonly store: Store
  readonly channelOf: (accountId: string) => Channel | null
  readonly withSession: WithSession
  readonly clock: Clock
  readonly newId: NewId
  readonly triage: Triage
}

/** `trouble`: part of the place could not be read while the rest is good. */
export type CaughtUp = {
  readonly arrivalCount: number
  readonly skippedCount: number
  readonly trouble: AppError | null
}

/**
 * Fetches an account's pages until nothing is new. A page's costs and cursor are one commit with its arrivals, of a long
 * page with the last of them: after a crash between, the page is read again and what is there already is left out.
 */
export async function catchUp(means: CatchUpMeans, accountId: string): Promise<Result<CaughtUp>> {
  let fetched: CaughtUp = { arrivalCount: 0, skippedCount: 0, trouble: null }
  for (let count = 0; count < mostPages; count += 1) {
    const page = await fetchPage(means, accountId)
    if (!page.ok) return page
    const kept = await keepPage(means, accountId, page.value)
    if (!kept.ok) return kept
    fetched = {
      arrivalCount: fetched.arrivalCount + page.value.arrivals.length,
      skippedCount: fetched.skippedCount + page.value.skippedCount,
      trouble: page.value.trouble ?? fetched.trouble,
    }
    if (!page.value.hasMore) break
  }
  return ok(fetched)
}

async function fetchPage(
  { store, channelOf, withSession, clock }: CatchUpMeans,
  accountId: string,
): Promise<Result<Page>> {
  const channel = channelOf(accountId)
  const account = store.shop().accounts.get(accountId)
  if (!channel || !account) return fail({ code: 'notFound' })
  const budget = budgetLeft(store.shop(), accountId, clock.now())
  const answer = await withSession(
    accountId,
    (session) => channel.fetchNew(session, { cursor: account.cursor, options: account.options, budget }),
    (result) => !result.ok && result.error.code === 'authExpired',
  )
  const page = answer.ok ? answer.value : answer
  if (!page.ok || !channel.capabilities.canSearchTerms) return page
  return ok({ ...page.value, arrivals: withoutStrayHits(page.value.arrivals, account.options.brandTerms) })
}

async function keepPage(means: CatchUpMeans, accountId: string, page: Page): Promise<Result<void>> {
  const last = Math.max(0, Math.ceil(page.arrivals.length / mostInCommit) - 1)
  for (let part = 0; part < last; part += 1) {
    const kept = await keepPart(means, accountId, partOf(page.arrivals, part), () => [])
    if (!kept.ok) return kept
  }
  return keepPart(means, accountId, partOf(page.arrivals, last), (account) => {
    const changes: Change[] = []
    if (page.costs.length > 0) changes.push({ type: 'costsRecorded', accountId, costs: [...page.costs] })
    if (!isSameCursor(account, page)) changes.push({ type: 'cursorMoved', accountId, cursor: page.cursor })
    return changes
  })
}

function partOf(arrivals: readonly Arrival[], part: number): readonly Arrival[] {
  return arrivals.slice(part * mostInCommit, (part + 1) * mostInCommit)
}

async function keepPart(
  { store, clock, newId, triage }: CatchUpMeans,
  accountId: string,
  arrivals: readonly Arrival[],
  rest: (account: Account) => readonly Change[],
): Promise<Result<void>> {
  const known = store.shop().accounts.get(accountId)
  const verdicts = known ? await verdictsOf(triage, store.shop(), known, arrivals) : new Map()
  return store.commit((shop) => {
    const account = shop.accounts.get(accountId)
    if (!account) return []
    const merged = mergeArrivals(shop, account, arrivals, { now: clock.now(), newId })
    return [...withVerdicts(merged, verdicts, shop), ...rest(account)]
  })
}

function isSameCursor({ cursor }: Account, page: Page): boolean {
  const keys = new Set([...Object.keys(cursor), ...Object.keys(page.cursor)])
  return [...keys].every((key) => cursor[key] === page.cursor[key])
}
