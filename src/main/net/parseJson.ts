import { fail, ok, type Result } from '#shared/domain/result'

/** JSON from outside; anything else is `unreadableAnswer`. */
export function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return fail({ code: 'unreadableAnswer' })
  }
}
