import { z } from 'zod'

import { longestAlt } from './longestAlt'

/** Kinds of pictures every browser engine shows and every network we know takes. */
export const pictureTypeSchema = z.enum(['image/jpeg', 'image/png', 'image/gif', 'image/webp'])
export type PictureType = z.infer<typeof pictureTypeSchema>

/** Bytes of the largest picture the shop takes in; networks take less. */
export const mostPictureBytes = 25 * 1024 * 1024

/** A picture the owner adds to a reply. Its bytes lie in the shop's `pictures` folder under `id`. */
export const pictureSchema = z.object({
  /** SHA-256 of the bytes, in hexadecimal: the same picture is kept once. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: pictureTypeSchema,
  bytes: z.number().int().positive(),
  /** Pixels; null where the file does not say. */
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  /** The name of the owner's file; empty for one that was pasted. */
  name: z.string().max(255),
  /** What people who can't see the picture are told. */
  alt: z.string().max(longestAlt),
})
export type Picture = z.infer<typeof pictureSchema>
