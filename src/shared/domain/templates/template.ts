import { z } from 'zod'

import { tagSchema } from '../conversations/tag'

export const templateLanguageSchema = z.enum(['en', 'fr', 'pl'])
export type TemplateLanguage = z.infer<typeof templateLanguageSchema>

/** What a customer's message or an answer is about: how a template is found to fit. */
export const templateTopicSchema = z.enum([
  'delivery',
  'lost',
  'damage',
  'wrongItem',
  'return',
  'refund',
  'payment',
  'product',
  'stock',
  'price',
  'hours',
  'custom',
  'wholesale',
  'discount',
  'cancel',
  'address',
  'thanks',
  'praise',
  'complaint',
  'hold',
  'private',
])
export type TemplateTopic = z.infer<typeof templateTopicSchema>

/** The body in one language, in Liquid. */
export const templateVariantSchema = z.object({
  language: templateLanguageSchema,
  body: z.string().min(1).max(10_000),
})
export type TemplateVariant = z.infer<typeof templateVariantSchema>

/** A saved text with merge fields, in one or more languages, at most once in each. */
export const templateSchema = z.object({
  id: z.string().min(1).max(200),
  name: z.string().min(1).max(120),
  tags: z.array(tagSchema).max(20),
  tone: z.enum(['friendly', 'formal', 'short']),
  topics: z.array(templateTopicSchema).max(10),
  variants: z.array(templateVariantSchema).min(1).max(3),
  createdAt: z.number(),
  updatedAt: z.number(),
  /** Which template of the starter pack it came from; null: the owner's own. */
  starterId: z.string().nullable(),
})
export type Template = z.infer<typeof templateSchema>
