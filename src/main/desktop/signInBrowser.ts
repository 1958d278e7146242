import { fail } from '#shared/domain/result'
import type { SignInDesk } from '../services/ports'
import type { OpenLink } from './openLink'

/** Sign-in pages open in the owner's own browser, through the same guarded door as every link. */
export function createSignInDesk(openLink: OpenLink): SignInDesk {
  return (signal) => ({
    signal,
    open: async (url) => (signal.aborted ? fail({ code: 'signInCancelled' }) : openLink(url)),
  })
}
