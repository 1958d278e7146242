import { z } from 'zod'

/** Everything the owner can set. A new setting is a line here, a line in the settings table and its texts. */
export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'fr', 'pl']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Seconds in which a public reply can still be taken back before it leaves (product.md section 3). */
  undoPublicSeconds: z.number().int().min(0).max(120),
  undoPrivateSeconds: z.number().int().min(0).max(120),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  undoPublicSeconds: 10,
  undoPrivateSeconds: 5,
}
