import { createHash, randomBytes } from 'node:crypto'

/** Proof that the one who redeems a sign-in code is the one who asked for it (RFC 7636, S256). 256 bits each. */
export type Pkce = { readonly verifier: string; readonly challenge: string }

export function createPkce(): Pkce {
  const verifier = randomSecret()
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

/** 256 random bits, safe in a URL. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url')
}
