import { z } from 'zod'

/** What a customer's message is, as product.md section 1 lists them. */
export const messageKindSchema = z.enum(['directMessage', 'mention', 'comment', 'review', 'mail', 'listening'])
export type MessageKind = z.infer<typeof messageKindSchema>
