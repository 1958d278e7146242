import { z } from 'zod'

import { appErrorSchema } from '../domain/errors'
import { pictureSchema } from '../domain/pictures/picture'

/** Bytes of what the window may hand over as one picture; one over `mostPictureBytes` is answered with `pictureTooLarge`. */
export const mostHandedOverBytes = 64 * 1024 * 1024

/**
 * Pictures on their way into a reply. They are kept before this answers: a draft may speak of them from then on. The window
 * shows a kept picture by its address `/kept/<id>`.
 */
export const picturesContract = {
  /** A picture that was pasted or dropped; `name` is its file's, empty where it has none. */
  'pictures.add': {
    input: z.strictObject({
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      name: z.string().max(1000),
    }),
    output: pictureSchema,
  },
  /** Opens the system's dialog for choosing files. `trouble`: why one of them was not taken, or the first of several. */
  'pictures.choose': {
    input: z.null(),
    output: z.object({ pictures: z.array(pictureSchema), trouble: appErrorSchema.nullable() }),
  },
} as const
