import type { AppError } from '#shared/domain/errors'

/** A call that got no whole answer. `hasLeft`: part of the request may have reached the network. */
export type NetFailure = { readonly error: AppError; readonly hasLeft: boolean }

/** The call never reached the network: no name, no connection, no TLS. Nothing can have happened there. */
export const notSent: NetFailure = { error: { code: 'offline' }, hasLeft: false }

/** Cut off after bytes left: nobody here knows whether it was handled. */
export const cutOff: NetFailure = { error: { code: 'interrupted' }, hasLeft: true }

/** Sent, and no answer in time: nobody here knows whether it was handled. */
export const unanswered: NetFailure = { error: { code: 'timedOut' }, hasLeft: true }
