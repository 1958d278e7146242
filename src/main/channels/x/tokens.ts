import { fail, ok, type Result } from '#shared/domain/result'
import { createXClient, type XClientDeps, type XFailure } from './client'
import { tokenSchema } from './wire'

export type Tokens = {
  readonly accessToken: string
  /** Null: the answer held none, and the one in use stays. */
  readonly refreshToken: string | null
  /** Epoch ms; a little before X's own time, so that a call under way still counts. */
  readonly expiresAt: number
}

const tokenUrl = 'https://api.x.com/2/oauth2/token'
const minute = 60_000

/** Trades a sign-in code for tokens. X gives 30 s for it. */
export function redeemCode(
  deps: XClientDeps,
  grant: { clientId: string; code: string; verifier: string; redirectUri: string },
): Promise<Result<Tokens, XFailure>> {
  const { clientId, code, verifier, redirectUri } = grant
  const body = {
    grant_type: 'authorization_code',
    code,
    client_id: clientId,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  }
  return askTokens(deps, clientId, body, [code, verifier])
}

/** Trades a refresh token, which works once, for a new pair. */
export function refreshTokens(
  deps: XClientDeps,
  { clientId, refreshToken }: { clientId: string; refreshToken: string },
): Promise<Result<Tokens, XFailure>> {
  const body = { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId }
  return askTokens(deps, clientId, body, [refreshToken])
}

export async function revokeToken(
  deps: XClientDeps,
  { clientId, token, hint }: { clientId: string; token: string; hint: 'access_token' | 'refresh_token' },
): Promise<Result<void, XFailure>> {
  const client = createXClient(deps, { clientId }, [token])
  const body = { client_id: clientId, token, token_type_hint: hint }
  const answer = await client.postTo('https://api.x.com/2/oauth2/revoke', body)
  return answer.ok ? ok(undefined) : answer
}

async function askTokens(
  deps: XClientDeps,
  clientId: string,
  body: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Promise<Result<Tokens, XFailure>> {
  const answer = await createXClient(deps, { clientId }, secrets).postTo(tokenUrl, body)
  if (!answer.ok) return answer
  const read = tokenSchema.safeParse(answer.value.data)
  if (!read.success) return fail({ error: { code: 'unreadableAnswer' }, fate: 'unknown', status: null, oauthError: '' })
  const { access_token, refresh_token, expires_in } = read.data
  return ok({
    accessToken: access_token,
    refreshToken: refresh_token ?? null,
    expiresAt: deps.now() + usableMs(expires_in),
  })
}

/** `expires_in` (s) clamped to 1 minute to 90 days, an hour where there is none; minus a minute, or half of what is short. */
function usableMs(expiresIn: number | undefined): number {
  const seconds = expiresIn === undefined || !Number.isFinite(expiresIn) || expiresIn <= 0 ? 3600 : expiresIn
  const ms = Math.min(Math.max(seconds, 60), 90 * 86_400) * 1000
  return ms - Math.min(minute, ms / 2)
}
