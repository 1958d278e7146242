import { z } from 'zod'

/**
 * Every failure the owner can meet, as a code with data; `errorText` words each of them.
 * `detail` holds a network's own words for the screen and is never logged.
 */
export const appErrorSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('offline') }),
  z.object({ code: z.literal('timedOut') }),
  z.object({ code: z.literal('interrupted') }),
  z.object({ code: z.literal('rateLimited'), retryAt: z.number() }),
  z.object({ code: z.literal('usageCapReached') }),
  z.object({ code: z.literal('authExpired') }),
  z.object({ code: z.literal('outOfCredits') }),
  z.object({ code: z.literal('spendingLimitReached'), limitUsd: z.number() }),
  z.object({ code: z.literal('wrongPlan') }),
  z.object({ code: z.literal('replyNotAllowed') }),
  z.object({ code: z.literal('duplicateText') }),
  z.object({ code: z.literal('refused'), detail: z.string() }),
  z.object({ code: z.literal('unreadableAnswer') }),
  z.object({ code: z.literal('serverTrouble'), status: z.number() }),
  z.object({ code: z.literal('signInCancelled') }),
  z.object({ code: z.literal('signInTimedOut') }),
  z.object({ code: z.literal('clientIdMissing') }),
  z.object({ code: z.literal('signInRefused'), detail: z.string() }),
  z.object({ code: z.literal('signInPortsTaken'), ports: z.array(z.number()) }),
  z.object({ code: z.literal('signInOtherAccount'), handle: z.string() }),
  z.object({ code: z.literal('vaultNeedsConsent') }),
  z.object({ code: z.literal('vaultUnreadable') }),
  z.object({ code: z.literal('diskFull') }),
  z.object({ code: z.literal('diskReadOnly') }),
  z.object({ code: z.literal('diskTrouble'), reason: z.string() }),
  z.object({ code: z.literal('shopInUse') }),
  z.object({ code: z.literal('shopIsNewer'), version: z.number() }),
  z.object({ code: z.literal('notAnExport') }),
  z.object({ code: z.literal('importedOpen') }),
  z.object({ code: z.literal('exportIsNewer'), version: z.number() }),
  z.object({ code: z.literal('cancelled') }),
  z.object({ code: z.literal('anotherTaskRuns') }),
  z.object({ code: z.literal('targetInsideShop') }),
  z.object({ code: z.literal('targetHoldsShop') }),
  z.object({ code: z.literal('targetNotEmpty') }),
  z.object({ code: z.literal('dataFolderMissing'), folder: z.string() }),
  z.object({ code: z.literal('textEmpty') }),
  z.object({ code: z.literal('textTooLong'), over: z.number() }),
  z.object({ code: z.literal('changedUnderYou') }),
  /** The customer has written in the private conversation too, and the owner has not read it. */
  z.object({ code: z.literal('privateUnread'), conversationId: z.string(), count: z.number().int() }),
  z.object({ code: z.literal('cannotReply') }),
  z.object({ code: z.literal('customerWroteSince') }),
  z.object({ code: z.literal('plannedTimePassed'), plannedAt: z.number() }),
  z.object({ code: z.literal('plannedInThePast') }),
  z.object({ code: z.literal('replyWindowClosed'), closedAt: z.number() }),
  z.object({ code: z.literal('cannotGoPrivate') }),
  z.object({ code: z.literal('unresolvedField'), field: z.string() }),
  z.object({ code: z.literal('pictureNotTaken') }),
  z.object({ code: z.literal('pictureTooLarge'), mostBytes: z.number() }),
  z.object({ code: z.literal('pictureUnreadable') }),
  z.object({ code: z.literal('pictureMissing') }),
  z.object({ code: z.literal('picturesTooMany'), most: z.number() }),
  z.object({ code: z.literal('pictureDescriptionTooLong'), most: z.number() }),
  /** As many rules of the owner as there may be, and all of them still matter. */
  z.object({ code: z.literal('rulesFull'), most: z.number().int() }),
  /** Nobody can read messages at the moment. */
  z.object({ code: z.literal('triageUnavailable') }),
  z.object({ code: z.literal('linkRefused') }),
  z.object({ code: z.literal('notFound') }),
  z.object({ code: z.literal('invalidRequest') }),
  z.object({ code: z.literal('strangeSender') }),
  z.object({ code: z.literal('unexpected') }),
])

export type AppError = z.infer<typeof appErrorSchema>
export type ErrorCode = AppError['code']
