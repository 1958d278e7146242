import { TwitterApi } from 'twitter-api-v2'

import { fail, ok, type Result } from '#shared/domain/result'
import type { CallbackTexts } from '../../net/callbackPage'
import { openLoopback } from '../../net/loopback'
import { atOrigin } from '../../net/origins'
import type { SignedIn, SignInBrowser } from '../channel'
import { createXClient, type XClientDeps, type XFailure } from './client'
import { redeemCode, type Tokens } from './tokens'
import { oneUserSchema } from './wire'

export type SignInDeps = XClientDeps & {
  readonly texts: () => CallbackTexts
  readonly ports?: readonly number[]
}

/** What Shopbell asks X to allow (likes and follows are not given to apps like ours). */
const scope = [
  'tweet.read',
  'tweet.write',
  'tweet.moderate.write',
  'users.read',
  'dm.read',
  'dm.write',
  'media.write',
  'offline.access',
]

/** Opens X's consent page in the owner's browser and waits for its answer on the loopback listener. */
export async function signIn(deps: SignInDeps, clientId: string, browser: SignInBrowser): Promise<Result<SignedIn>> {
  const opened = await openLoopback({
    texts: deps.texts(),
    signal: browser.signal,
    ...(deps.ports && { ports: deps.ports }),
  })
  if (!opened.ok) return opened
  const loopback = opened.value
  const link = authorizeLink(clientId, loopback.redirectUri, loopback.state)
  const shown = await browser.open(atOrigin(deps.origins, link.url))
  if (!shown.ok) {
    loopback.close()
    return shown
  }
  const code = await loopback.code
  if (!code.ok) return code
  const grant = { clientId, code: code.value, verifier: link.codeVerifier, redirectUri: loopback.redirectUri }
  const tokens = await redeemCode(deps, grant)
  return tokens.ok ? whoSignedIn(deps, clientId, tokens.value) : fail(refusal(tokens.error))
}

function authorizeLink(clientId: string, redirectUri: string, state: string): { url: string; codeVerifier: string } {
  const { url, codeVerifier } = new TwitterApi({ clientId }).generateOAuth2AuthLink(redirectUri, { scope, state })
  const exact = new URL(url)
  // The library writes s256; RFC 7636 knows only S256.
  exact.searchParams.set('code_challenge_method', 'S256')
  return { url: exact.href, codeVerifier }
}

/** X refusing the code means that this sign-in failed; that a session has run out would be the wrong thing to say. */
function refusal({ error, fate }: XFailure) {
  if (fate !== 'answered' || (error.code !== 'authExpired' && error.code !== 'refused')) return error
  return { code: 'signInRefused', detail: error.code === 'refused' ? error.detail : '' } as const
}

async function whoSignedIn(deps: SignInDeps, clientId: string, tokens: Tokens): Promise<Result<SignedIn>> {
  const { accessToken, refreshToken, expiresAt } = tokens
  const client = createXClient(deps, accessToken, [accessToken, refreshToken ?? ''])
  const answer = await client.get('users/me', { 'user.fields': ['id', 'name', 'username'] })
  if (!answer.ok) return fail(answer.error.error)
  const me = oneUserSchema.safeParse(answer.value.data)
  if (!me.success) return fail({ code: 'unreadableAnswer' })
  const { id, username, name } = me.data.data
  const secrets = { accessToken, refreshToken: refreshToken ?? '', clientId, userId: id, handle: username }
  return ok({ session: { remoteUserId: id, secrets, expiresAt }, handle: username, displayName: name })
}
