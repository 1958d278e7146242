/** A reply taken back out of the outbox comes first; what was begun meanwhile stays below it. */
export function takenBackText(replyText: string, begunText: string): string {
  const begun = begunText.trim()
  return begun === '' || begun === replyText.trim() ? replyText : `${replyText}\n\n${begunText}`
}
