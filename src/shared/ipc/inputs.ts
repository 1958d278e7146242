import { z } from 'zod'

/** What requests of several areas are given. */
export const id = z.string().min(1).max(200)
export const nothing = z.null()
export const onConversation = z.strictObject({ conversationId: id })
export const text = z.string().max(50_000)
