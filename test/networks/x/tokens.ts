import { createHash, randomBytes } from 'node:crypto'

import { okAnswer, type Answer } from './answer'

export type Grant = {
  readonly userId: string
  readonly clientId: string
  readonly scopes: readonly string[]
  readonly family: string
  readonly expiresAt: number
}

type Code = {
  readonly userId: string
  readonly clientId: string
  readonly scopes: readonly string[]
  readonly redirectUri: string
  readonly challenge: string
  readonly expiresAt: number
}

export type Tokens = {
  /** A code that works once, for 30 s. */
  newCode(code: Omit<Code, 'expiresAt'>): string
  /** `POST /2/oauth2/token`. */
  token(body: Readonly<Record<string, unknown>>): Answer
  revoke(body: Readonly<Record<string, unknown>>): Answer
  grantOf(accessToken: string): Grant | null
  revokeAll(): void
  /** Access tokens run out, refresh tokens stay good. */
  expireAccess(): void
}

/** Recognisable, so that a whole run's logs can be searched for it. */
const secret = (): string => `zqzolwtoken${randomBytes(24).toString('base64url')}`

/** Codes, access tokens and rotating refresh tokens; one used twice revokes its whole family (RFC 9700). */
export function createTokens(now: () => number): Tokens {
  const codes = new Map<string, Code>()
  const usedCodes = new Map<string, string>()
  const access = new Map<string, Grant>()
  const refresh = new Map<string, Omit<Grant, 'expiresAt'>>()
  const usedRefresh = new Map<string, string>()

  const revokeFamily = (family: string): void => {
    for (const [token, grant] of access) if (grant.family === family) access.delete(token)
    for (const [token, grant] of refresh) if (grant.family === family) refresh.delete(token)
  }
  const issue = (grant: Omit<Grant, 'expiresAt'>): Answer => {
    const [accessToken, refreshToken] = [secret(), secret()]
    access.set(accessToken, { ...grant, expiresAt: now() + 7200_000 })
    if (grant.scopes.includes('offline.access')) refresh.set(refreshToken, grant)
    return okAnswer({
      token_type: 'bearer',
      expires_in: 7200,
      access_token: accessToken,
      scope: grant.scopes.join(' '),
      ...(grant.scopes.includes('offline.access') && { refresh_token: refreshToken }),
    })
  }
  const redeem = (body: Readonly<Record<string, unknown>>): Answer => {
    const key = String(body.code)
    const spent = usedCodes.get(key)
    if (spent !== undefined) revokeFamily(spent)
    const code = codes.get(key)
    const challenge = createHash('sha256').update(String(body.code_verifier)).digest('base64url')
    const isGood =
      code !== undefined &&
      now() <= code.expiresAt &&
      code.clientId === body.client_id &&
      code.redirectUri === body.redirect_uri &&
      code.challenge === challenge
    if (!isGood) return refused
    codes.delete(key)
    const family = secret()
    usedCodes.set(key, family)
    return issue({ userId: code.userId, clientId: code.clientId, scopes: code.scopes, family })
  }
  const rotate = (body: Readonly<Record<string, unknown>>): Answer => {
    const key = String(body.refresh_token)
    const spent = usedRefresh.get(key)
    if (spent !== undefined) revokeFamily(spent)
    const grant = refresh.get(key)
    if (!grant || grant.clientId !== body.client_id) return refused
    refresh.delete(key)
    usedRefresh.set(key, grant.family)
    return issue(grant)
  }
  return {
    newCode(code) {
      const key = secret()
      codes.set(key, { ...code, expiresAt: now() + 30_000 })
      return key
    },
    token(body) {
      if (body.grant_type === 'authorization_code') return redeem(body)
      return body.grant_type === 'refresh_token' ? rotate(body) : refused
    },
    revoke(body) {
      const key = String(body.token)
      const grant = access.get(key) ?? refresh.get(key)
      if (grant) revokeFamily(grant.family)
      return okAnswer({ revoked: true })
    },
    grantOf(accessToken) {
      const grant = access.get(accessToken)
      return grant && grant.expiresAt > now() ? grant : null
    },
    revokeAll() {
      access.clear()
      refresh.clear()
    },
    expireAccess: () => access.clear(),
  }
}

/** X's own words for every bad code or token. */
const refused: Answer = {
  status: 400,
  body: { error: 'invalid_request', error_description: 'Value passed for the token was invalid.' },
}
