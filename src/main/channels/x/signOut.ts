import { fail, ok, type Result } from '#shared/domain/result'
import type { Session } from '../channel'
import type { XClientDeps } from './client'
import { xSecrets } from './session'
import { revokeToken } from './tokens'

/** Revokes the session at X. One that is already over counts as revoked. */
export async function signOut(deps: XClientDeps, session: Session): Promise<Result<void>> {
  const { clientId, refreshToken, accessToken } = xSecrets(session)
  const answer =
    refreshToken === ''
      ? await revokeToken(deps, { clientId, token: accessToken, hint: 'access_token' })
      : await revokeToken(deps, { clientId, token: refreshToken, hint: 'refresh_token' })
  if (answer.ok || answer.error.fate === 'answered') return ok(undefined)
  return fail(answer.error.error)
}
