/** A picture the window may show: of a message by position, or of a customer. */
export type PictureAddress =
  | { readonly kind: 'attachment'; readonly conversationId: string; readonly messageId: string; readonly index: number }
  | { readonly kind: 'avatar'; readonly identityId: string }

/** `picture/<conversationId>/<messageId>/<index>` or `avatar/<identityId>`, each part percent-encoded; else null. */
export function pictureAddress(segments: readonly string[]): PictureAddress | null {
  const [kind, first, second, third, ...rest] = segments
  if (first === undefined || first === '' || rest.length > 0) return null
  if (kind === 'avatar') return second === undefined ? { kind, identityId: first } : null
  if (kind !== 'picture' || second === undefined || second === '' || !/^\d{1,3}$/.test(third ?? '')) return null
  return { kind: 'attachment', conversationId: first, messageId: second, index: Number(third) }
}
