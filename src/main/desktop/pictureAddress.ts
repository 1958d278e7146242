/** A picture the window may show: of a message by position, of a customer, or one of the shop's own by its id. */
export type PictureAddress =
  | { readonly kind: 'attachment'; readonly conversationId: string; readonly messageId: string; readonly index: number }
  | { readonly kind: 'avatar'; readonly identityId: string }
  | { readonly kind: 'kept'; readonly pictureId: string }

/**
 * `picture/<conversationId>/<messageId>/<index>`, `avatar/<identityId>` or `kept/<pictureId>`, each part percent-encoded;
 * else null.
 */
export function pictureAddress(segments: readonly string[]): PictureAddress | null {
  const [kind, first, second, third, ...rest] = segments
  if (first === undefined || first === '' || rest.length > 0) return null
  if (kind === 'avatar') return second === undefined ? { kind, identityId: first } : null
  if (kind === 'kept') {
    return second === undefined && /^[0-9a-f]{64}$/.test(first) ? { kind, pictureId: first } : null
  }
  if (kind !== 'picture' || second === undefined || second === '' || !/^\d{1,3}$/.test(third ?? '')) return null
  return { kind: 'attachment', conversationId: first, messageId: second, index: Number(third) }
}
