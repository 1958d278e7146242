/** The address of a message on the page. */
export function bubbleId(messageId: string): string {
  return `message-${messageId}`
}
