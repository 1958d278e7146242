import type { AppError } from '../errors'

/** What can happen to a reply on its way; the last seven are the owner's decisions. */
export type DeliveryEvent =
  | { readonly type: 'started' }
  | { readonly type: 'accepted'; readonly remoteId: string }
  | { readonly type: 'deferred'; readonly retryAt: number; readonly reason: AppError }
  | { readonly type: 'refused'; readonly reason: AppError }
  | { readonly type: 'interrupted'; readonly reason: AppError; readonly canReadBack: boolean }
  | { readonly type: 'found'; readonly remoteId: string }
  | { readonly type: 'notFound'; readonly repeatAt: number }
  | { readonly type: 'lookFailed'; readonly retryAt: number | null }
  | { readonly type: 'repeatable'; readonly repeatAt: number }
  | { readonly type: 'stopped'; readonly reason: AppError }
  | { readonly type: 'retried' }
  | { readonly type: 'hurried' }
  | { readonly type: 'sentAgain' }
  | { readonly type: 'lookWanted' }
  | { readonly type: 'handedOver' }
  | { readonly type: 'markedSent' }
  | { readonly type: 'discarded' }
