import { z } from 'zod'

import { longestTag, tagPattern } from './isTag'

/** A word of the owner's own for a conversation, as it is shown; one line, no space at either end. */
export const tagSchema = z.string().regex(tagPattern).max(longestTag)
