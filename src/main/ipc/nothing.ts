import { ok, type Result } from '#shared/domain/result'

/** The answer of a request whose whole answer is whether it went well. */
export async function nothing(result: Result<unknown> | Promise<Result<unknown>>): Promise<Result<null>> {
  const settled = await result
  return settled.ok ? ok(null) : settled
}
