import { z } from 'zod'

import { topics } from './choices'

export const topicSchema = z.enum(topics)
export type Topic = z.infer<typeof topicSchema>
