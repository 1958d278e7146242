import { assertNever } from '../domain/assertNever'
import type { AppError } from '../domain/errors'
import { clockTime } from './clockTime'
import { dateAndTime } from './dateAndTime'
import { megabytes } from './megabytes'
import { usDollars } from './usDollars'
import type { Language, Translate } from './translate'

/** Words an error for the owner: what happened, and what to do. */
export function errorText(error: AppError, t: Translate, language: Language): string {
  switch (error.code) {
    case 'rateLimited':
      return t('errors.rateLimited', { time: clockTime(error.retryAt, language) })
    case 'spendingLimitReached':
      return t('errors.spendingLimitReached', { limit: usDollars(error.limitUsd, language) })
    case 'refused':
      return error.detail === '' ? t('errors.refusedPlain') : t('errors.refused', { detail: quotable(error.detail) })
    case 'signInRefused':
      return error.detail === ''
        ? t('errors.signInRefusedPlain')
        : t('errors.signInRefused', { detail: quotable(error.detail) })
    case 'serverTrouble':
      return t('errors.serverTrouble', { status: error.status })
    case 'signInPortsTaken':
      return t('errors.signInPortsTaken', { ports: error.ports.join(', ') })
    case 'signInOtherAccount':
      return t('errors.signInOtherAccount', { handle: error.handle })
    case 'diskTrouble':
      return t('errors.diskTrouble', { reason: error.reason })
    case 'shopIsNewer':
      return t('errors.shopIsNewer', { version: error.version })
    case 'exportIsNewer':
      return t('errors.exportIsNewer', { version: error.version })
    case 'dataFolderMissing':
      return t('errors.dataFolderMissing', { folder: error.folder })
    case 'textTooLong':
      return t('errors.textTooLong', { count: error.over })
    case 'plannedTimePassed':
      return t('errors.plannedTimePassed', { time: dateAndTime(error.plannedAt, language) })
    case 'replyWindowClosed':
      return t('errors.replyWindowClosed', { time: dateAndTime(error.closedAt, language) })
    case 'privateUnread':
      return t('errors.privateUnread', { count: error.count })
    case 'unresolvedField':
      return t('errors.unresolvedField', { field: error.field })
    case 'pictureTooLarge':
      return t('errors.pictureTooLarge', { size: megabytes(error.mostBytes, language) })
    case 'picturesTooMany':
      return t('errors.picturesTooMany', { count: error.most })
    case 'pictureDescriptionTooLong':
      return t('errors.pictureDescriptionTooLong', { count: error.most })
    case 'rulesFull':
      return t('errors.rulesFull', { count: error.most })
    case 'triageUnavailable':
    case 'offline':
    case 'timedOut':
    case 'interrupted':
    case 'usageCapReached':
    case 'authExpired':
    case 'outOfCredits':
    case 'wrongPlan':
    case 'replyNotAllowed':
    case 'duplicateText':
    case 'unreadableAnswer':
    case 'signInCancelled':
    case 'signInTimedOut':
    case 'clientIdMissing':
    case 'vaultNeedsConsent':
    case 'vaultUnreadable':
    case 'diskFull':
    case 'diskReadOnly':
    case 'shopInUse':
    case 'importedOpen':
    case 'notAnExport':
    case 'cancelled':
    case 'anotherTaskRuns':
    case 'targetInsideShop':
    case 'targetHoldsShop':
    case 'targetNotEmpty':
    case 'textEmpty':
    case 'changedUnderYou':
    case 'cannotReply':
    case 'customerWroteSince':
    case 'plannedInThePast':
    case 'cannotGoPrivate':
    case 'pictureNotTaken':
    case 'pictureUnreadable':
    case 'pictureMissing':
    case 'linkRefused':
    case 'notFound':
    case 'invalidRequest':
    case 'strangeSender':
    case 'unexpected':
      return t(`errors.${error.code}`)
    default:
      return assertNever(error)
  }
}

/** A network's own sentence goes into quotation marks inside ours, which ends with a full stop of its own. */
function quotable(detail: string): string {
  return detail.replace(/[\s.]+$/, '')
}
