import { fail, ok, type Result } from '#shared/domain/result'
import type { Session } from '../channel'
import type { XClientDeps, XFailure } from './client'
import { xSecrets } from './session'
import { refreshTokens } from './tokens'

/**
 * A fresh pair for a session that has run out. The old refresh token is dead once X has answered, so the new session must be
 * on disk before it is used. Only X's own "invalid" ends a session; trouble on the way never does.
 */
export async function renew(deps: XClientDeps, session: Session): Promise<Result<Session>> {
  const { clientId, refreshToken } = xSecrets(session)
  if (refreshToken === '') return fail({ code: 'authExpired' })
  const answer = await refreshTokens(deps, { clientId, refreshToken })
  if (!answer.ok) return fail(isOver(answer.error) ? { code: 'authExpired' } : answer.error.error)
  const { accessToken, expiresAt } = answer.value
  const secrets = { ...session.secrets, accessToken, refreshToken: answer.value.refreshToken ?? refreshToken }
  return ok({ ...session, secrets, expiresAt })
}

/** X says so with a 400 (a 401 already reads as `authExpired`). */
function isOver({ fate, status, oauthError }: XFailure): boolean {
  return fate === 'answered' && status === 400 && ['invalid_request', 'invalid_grant'].includes(oauthError)
}
