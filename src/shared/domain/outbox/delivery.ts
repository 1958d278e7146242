import { z } from 'zod'

import { appErrorSchema } from '../errors'

/**
 * Where a reply stands. Only `advance` moves it on. `handedOver` is the network's own page, opened with the text on the
 * clipboard: the owner says when it was sent there, or the network hands it over as ours.
 */
export const deliverySchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('queued'), attempt: z.number().int().min(0), notBefore: z.number() }),
  z.object({ state: z.literal('sending'), attempt: z.number().int().min(1), startedAt: z.number() }),
  z.object({
    state: z.literal('waiting'),
    attempt: z.number().int().min(1),
    retryAt: z.number(),
    reason: appErrorSchema,
  }),
  z.object({
    state: z.literal('unconfirmed'),
    attempt: z.number().int().min(1),
    startedAt: z.number(),
    reason: appErrorSchema,
    /** Since when it is looked for, later where the computer slept or the app was closed meanwhile. */
    lookingSince: z.number().optional(),
    /** How often the network was asked and did not have it. */
    lookedCount: z.number().int().min(0),
    nextLookAt: z.number().nullable(),
  }),
  z.object({
    state: z.literal('failed'),
    attempt: z.number().int().min(0),
    failedAt: z.number(),
    reason: appErrorSchema,
  }),
  z.object({ state: z.literal('handedOver'), attempt: z.number().int().min(0), handedOverAt: z.number() }),
  z.object({
    state: z.literal('sent'),
    attempt: z.number().int().min(0),
    sentAt: z.number(),
    remoteId: z.string().nullable(),
    confirmedBy: z.enum(['network', 'readBack', 'owner']),
  }),
  z.object({ state: z.literal('discarded'), attempt: z.number().int().min(0), discardedAt: z.number() }),
])
export type Delivery = z.infer<typeof deliverySchema>
export type DeliveryState = Delivery['state']
