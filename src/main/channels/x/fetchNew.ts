import type { Cursor } from '#shared/domain/accounts/account'
import { type AppError, appErrorSchema } from '#shared/domain/errors'
import { ok, type Result } from '#shared/domain/result'
import { parseJson } from '../../net/parseJson'
import type { Page } from '../channel'
import { readDirectMessages } from './directMessages'
import { mentionGap } from './mentionGap'
import { readMentions } from './mentions'
import { readMissedMentions } from './missedMentions'
import { readOwnPosts } from './ownPosts'
import { withEntries } from './reading'
import { searchTerms } from './search'
import type { Step, StepInput } from './step'

type StepName = 'mentions' | 'missedMentions' | 'directMessages' | 'ownPosts' | 'search'
type NamedStep = { readonly name: StepName; readonly run: Step; readonly everyMs: number }

/** In this order, each poll anew. X allows 15 direct message reads per 15 minutes; searches cost most. */
const mentionsStep: NamedStep = { name: 'mentions', run: readMentions, everyMs: 0 }
const steps: readonly NamedStep[] = [
  mentionsStep,
  { name: 'missedMentions', run: readMissedMentions, everyMs: 0 },
  { name: 'directMessages', run: readDirectMessages, everyMs: 2 * 60_000 },
  { name: 'ownPosts', run: readOwnPosts, everyMs: 5 * 60_000 },
  { name: 'search', run: searchTerms, everyMs: 5 * 60_000 },
]

/** One request of catching up. Where it stands (which step, which page) is in the cursor. */
export async function fetchNew(input: StepInput): Promise<Result<Page>> {
  const step = steps.find(({ name }) => name === input.cursor.step) ?? mentionsStep
  const answer = await step.run(input)
  if (!answer.ok) {
    if (step.name === 'mentions' || stopsAll(answer.error)) return answer
    return ok(page(input, withTrouble(input, step.name, answer.error), {}))
  }
  const { cursor, isDone, ...found } = answer.value
  if (!isDone) return ok({ ...page(input, { ...cursor, step: step.name }, found), hasMore: true })
  const readAgainAt = String(input.now + step.everyMs)
  const done = withEntries(cursor, { [`${step.name}.notBefore`]: readAgainAt, [`${step.name}.trouble`]: null })
  return ok(page(input, nextStep(input, step.name, done), found))
}

function page(input: StepInput, cursor: Cursor, found: Partial<Page>): Page {
  return {
    arrivals: [],
    costs: [],
    skippedCount: 0,
    ...found,
    cursor,
    hasMore: cursor.step !== undefined,
    trouble: knownTrouble(cursor, input),
  }
}

/** The cursor at the next step that is due; without a step where this round is over. */
function nextStep(input: StepInput, after: StepName, cursor: Cursor): Cursor {
  const later = steps.slice(steps.findIndex(({ name }) => name === after) + 1)
  const due = later.find(
    ({ name }) => isWanted(name, input.options, cursor) && Number(cursor[`${name}.notBefore`] ?? 0) <= input.now,
  )
  return withEntries(cursor, { step: due?.name ?? null })
}

function isWanted(name: StepName, { brandTerms }: StepInput['options'], cursor: Cursor): boolean {
  if (name === 'missedMentions') return mentionGap(cursor) !== null
  return name !== 'search' || brandTerms.length > 0
}

/** Trouble that no other request of this account would escape. */
function stopsAll({ code }: AppError): boolean {
  return ['authExpired', 'offline', 'outOfCredits', 'usageCapReached'].includes(code)
}

/** Remembers what is wrong with a step until it goes well again, so that the account's state does not flicker. */
function withTrouble(input: StepInput, name: StepName, error: AppError): Cursor {
  const pause = steps.find((step) => step.name === name)?.everyMs ?? 0
  const notBefore = error.code === 'rateLimited' ? Math.max(error.retryAt, input.now + pause) : input.now + pause
  const entries = { [`${name}.trouble`]: JSON.stringify(error), [`${name}.notBefore`]: String(notBefore) }
  return nextStep(input, name, withEntries(input.cursor, entries))
}

function knownTrouble(cursor: Cursor, input: StepInput): AppError | null {
  for (const { name } of steps.filter((step) => isWanted(step.name, input.options, cursor))) {
    const text = cursor[`${name}.trouble`]
    const json = text === undefined ? null : parseJson(text)
    const error = json?.ok === true ? appErrorSchema.safeParse(json.value) : null
    if (error?.success === true) return error.data
  }
  return null
}
