/** A message to be brought into view. Each choice is a new value, so that the same one can be shown again. */
export type Aim = { readonly conversationId: string; readonly messageId: string }
