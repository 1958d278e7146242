import type { Tokens } from './tokens'

/** What the person at the sign-in page does. */
export type Consent = 'allow' | 'deny' | 'closeTab'

export type AuthorizeAnswer = { readonly redirectTo: string } | { readonly page: string; readonly status: number }

const redirectUris = [43117, 43118, 43119].map((port) => `http://127.0.0.1:${port}/callback`)

/** X's consent page: checks the request as X does, then answers at once as the person would. */
export function authorize(
  query: URLSearchParams,
  person: { readonly userId: string; readonly consent: Consent },
  tokens: Tokens,
  furtherRedirectUris: readonly string[],
): AuthorizeAnswer {
  const field = (name: string): string => query.get(name) ?? ''
  const redirectUri = field('redirect_uri')
  const isGood =
    field('response_type') === 'code' &&
    field('client_id') !== '' &&
    [...redirectUris, ...furtherRedirectUris].includes(redirectUri) &&
    field('state').length >= 16 &&
    field('state').length <= 500 &&
    /^[A-Za-z0-9_-]{43}$/.test(field('code_challenge')) &&
    field('code_challenge_method') === 'S256' &&
    field('scope').split(' ').includes('users.read')
  if (!isGood) return { page: 'Something went wrong. You weren’t able to give access to the App.', status: 400 }
  if (person.consent === 'closeTab') return { page: 'Authorize app?', status: 200 }
  const back = new URL(redirectUri)
  back.searchParams.set('state', field('state'))
  if (person.consent === 'deny') back.searchParams.set('error', 'access_denied')
  else {
    const code = tokens.newCode({
      userId: person.userId,
      clientId: field('client_id'),
      scopes: field('scope').split(' '),
      redirectUri,
      challenge: field('code_challenge'),
    })
    back.searchParams.set('code', code)
  }
  return { redirectTo: back.href }
}
