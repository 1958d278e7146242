import type { AppError } from '#shared/domain/errors'
import type { Headers } from '../../net/retryAt'
import { statusError } from '../../net/statusError'
import { problemSchema, type WireProblem } from './wire'

/** v1-style numbers that still turn up inside v2 answers. */
const replyCodes: ReadonlySet<number> = new Set([149, 150, 349, 385, 433])
const planCodes: ReadonlySet<number> = new Set([453])

/** Reads X's refusals loosely: title, detail, type host and shape have all changed over time. */
export function xError(answer: { status: number; headers: Headers; data: unknown }, now: number): AppError {
  const problem = problemOf(answer.data)
  const detail = detailOf(problem)
  const byWords = fromWords(answer.status, problem, detail)
  if (byWords) return byWords
  return statusError({ ...answer, detail }, now) ?? { code: 'unreadableAnswer' }
}

function fromWords(status: number, problem: WireProblem, detail: string): AppError | null {
  const type = `${problem.type ?? ''} ${problem.title ?? ''} ${problem.reason ?? ''}`
  const codes = (problem.errors ?? []).map((error) => error.code ?? 0)
  if (/problems\/credits|creditsdepleted/i.test(type)) return { code: 'outOfCredits' }
  if (/usage-?cap/i.test(type)) return { code: 'usageCapReached' }
  if (status === 401 || status === 429 || status >= 500) return null
  if (/duplicate content/i.test(detail) || codes.includes(187)) return { code: 'duplicateText' }
  if (/reply to this conversation is not allowed/i.test(detail)) return { code: 'replyNotAllowed' }
  if (codes.some((code) => replyCodes.has(code))) return { code: 'replyNotAllowed' }
  if (codes.some((code) => planCodes.has(code))) return { code: 'wrongPlan' }
  if (/client-not-enrolled|not permitted to access this feature|access level/i.test(`${type} ${detail}`)) {
    return { code: 'wrongPlan' }
  }
  return null
}

export function problemOf(data: unknown): WireProblem {
  const parsed = problemSchema.safeParse(data)
  return parsed.success ? parsed.data : {}
}

/** The most exact of X's words: what was wrong with a field, else with the request. */
function detailOf({ errors, error_description, detail, title }: WireProblem): string {
  const first = errors?.[0]
  return error_description ?? first?.message ?? first?.detail ?? detail ?? title ?? ''
}
