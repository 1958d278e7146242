/** What kind of message it is (product.md section 1). */
export const messageClasses = ['complaint', 'question', 'purchase', 'praise', 'spam', 'troll', 'other'] as const
export type MessageClass = (typeof messageClasses)[number]
