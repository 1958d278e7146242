import type { Session } from '../channel'
import { createXClient, type XClient, type XClientDeps } from './client'

/** What X's part of a session holds, read back from the vault. */
export type XSecrets = {
  readonly accessToken: string
  readonly refreshToken: string
  readonly clientId: string
  readonly userId: string
  readonly handle: string
}

export function xSecrets({ secrets, remoteUserId }: Session): XSecrets {
  return {
    accessToken: secrets.accessToken ?? '',
    refreshToken: secrets.refreshToken ?? '',
    clientId: secrets.clientId ?? '',
    userId: secrets.userId ?? remoteUserId,
    handle: secrets.handle ?? '',
  }
}

export function sessionClient(deps: XClientDeps, session: Session): XClient {
  const { accessToken, refreshToken } = xSecrets(session)
  return createXClient(deps, accessToken, [accessToken, refreshToken])
}
