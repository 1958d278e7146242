import { z } from 'zod'

/** What a template is about and what a customer writes about: the closed list both are compared by. */
export const topicSchema = z.enum([
  'delivery',
  'damage',
  'wrongItem',
  'return',
  'refund',
  'payment',
  'discount',
  'cancel',
  'address',
  'product',
  'stock',
  'hours',
  'custom',
  'wholesale',
  'thanks',
  'praise',
  'complaint',
  'hold',
  'private',
  'followUp',
])
export type Topic = z.infer<typeof topicSchema>
