import { z } from 'zod'

/**
 * Why somebody gets no holding text. `tooLong`: the text does not fit where they wrote; `cannotReply`: nothing can be sent
 * there from here.
 */
export const holdingReasonSchema = z.enum([
  'noCrisis',
  'isMuted',
  'hadHoldingText',
  'wasAnswered',
  'wroteNothing',
  'tooLong',
  'cannotReply',
])
export type HoldingReason = z.infer<typeof holdingReasonSchema>
