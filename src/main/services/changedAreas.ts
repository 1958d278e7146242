import { assertNever } from '#shared/domain/assertNever'
import type { Change } from '#shared/domain/shop/change'
import type { Area } from '#shared/ipc/contract'

/** Which parts of the window a commit concerns. They re-ask what they show, so a copy cannot drift. */
export function changedAreas(changes: readonly Change[]): Area[] {
  return [...new Set(changes.flatMap(areasOf))]
}

function areasOf(change: Change): readonly Area[] {
  switch (change.type) {
    case 'accountConnected':
    case 'accountSignInEnded':
    case 'accountDisconnected':
    case 'accountOptionsChanged':
      return ['app', 'accounts', 'inbox', 'outbox']
    case 'cursorMoved':
      return []
    case 'costsRecorded':
      return ['accounts']
    case 'identitySeen':
    case 'customerMet':
    case 'conversationOpened':
    case 'messageArrived':
    case 'messageEdited':
    case 'messageTriaged':
    case 'messageDeleted':
    case 'deletionSeen':
    case 'conversationRead':
    case 'conversationDone':
    case 'conversationReopened':
    case 'conversationTagged':
    case 'saleSettled':
    case 'marksRestored':
      return ['inbox', 'drafts']
    case 'draftSaved':
    case 'draftDropped':
      return ['drafts', 'inbox']
    case 'replyQueued':
    case 'deliveryAdvanced':
      return ['outbox', 'inbox']
    case 'customerErased':
      return ['inbox', 'drafts', 'outbox', 'app', 'data']
    case 'templateSaved':
    case 'templateDropped':
    case 'templateUsed':
      return ['templates']
    case 'crisisChanged':
      return ['crisis']
    case 'ownerRuleSaved':
    case 'ownerRuleDropped':
      return ['rules']
    case 'settingsChanged':
      return isTiming(change.settings) ? ['settings', 'app', 'inbox'] : ['settings', 'app']
    default:
      return assertNever(change)
  }
}

/** Other hours, deadlines or weights are another order of the list. */
function isTiming({ businessHours, deadlines, priorityWeights }: Of<'settingsChanged'>['settings']): boolean {
  return businessHours !== undefined || deadlines !== undefined || priorityWeights !== undefined
}

type Of<T extends Change['type']> = Extract<Change, { type: T }>
