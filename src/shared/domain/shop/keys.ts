/** One thread with one customer in one place: what makes a conversation the same one. */
export function conversationKey(accountId: string, threadId: string, identityId: string): string {
  return JSON.stringify([accountId, threadId, identityId])
}

/** A network's message id is unique within an account only. */
export function remoteKey(accountId: string, remoteId: string): string {
  return JSON.stringify([accountId, remoteId])
}

/** `2026-11-22` in UTC, the day by which networks bill. */
export function utcDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
