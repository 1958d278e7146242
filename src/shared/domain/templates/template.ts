import { z } from 'zod'

import { tagSchema } from '../conversations/tag'
import { pictureSchema } from '../pictures/picture'
import { templateLanguages, tones } from './choices'
import { longestBody } from './longestBody'
import { mostTemplatePictures } from './mostTemplatePictures'
import { topicSchema } from './topic'

export const templateLanguageSchema = z.enum(templateLanguages)
export type TemplateLanguage = z.infer<typeof templateLanguageSchema>

export const toneSchema = z.enum(tones)
export type Tone = z.infer<typeof toneSchema>

/** The text of a template in one language, in Liquid. */
export const variantSchema = z.object({
  language: templateLanguageSchema,
  body: z.string().min(1).max(longestBody),
})
export type Variant = z.infer<typeof variantSchema>

/** A saved text with merge fields. How often it was used is another record. */
export const templateSchema = z.object({
  id: z.string().min(1).max(200),
  name: z
    .string()
    .max(120)
    .regex(/^\S(?:[^\r\n]*\S)?$/u),
  tags: z.array(tagSchema).max(20),
  tone: toneSchema,
  variants: z.array(variantSchema).min(1).max(3).refine(hasEachLanguageOnce),
  topics: z.array(topicSchema).max(topicSchema.options.length),
  /** They go into every reply made of it, where the network takes pictures. */
  pictures: z.array(pictureSchema).max(mostTemplatePictures).optional(),
  /** The starter template it came from; null: the owner's own. */
  starterId: z.string().min(1).max(200).nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
})
export type Template = z.infer<typeof templateSchema>

function hasEachLanguageOnce(variants: readonly { readonly language: TemplateLanguage }[]): boolean {
  return new Set(variants.map(({ language }) => language)).size === variants.length
}
