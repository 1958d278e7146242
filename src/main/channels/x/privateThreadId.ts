/** X names a one-to-one conversation by both users' ids, the smaller first (its `dm_conversation_id`). */
export function privateThreadId(ourId: string, theirId: string): string {
  return BigInt(ourId) < BigInt(theirId) ? `${ourId}-${theirId}` : `${theirId}-${ourId}`
}
