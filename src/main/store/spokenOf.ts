import { assertNever } from '#shared/domain/assertNever'
import type { Change } from '#shared/domain/shop/change'

/** Whom and what commits speak of without bringing it themselves. */
export type SpokenOf = {
  note(changes: readonly Change[]): void
  /** Ids of conversations and identities: as long as one is not here, no screen is right. */
  ids(): ReadonlySet<string>
  /** What is erased may lie anywhere: nothing less than everything will do. */
  isAll(): boolean
}

export function createSpokenOf(): SpokenOf {
  const spoken = new Set<string>()
  const brought = new Set<string>()
  let isAll = false

  function noteId(id: string): void {
    if (!brought.has(id)) spoken.add(id)
  }

  function noteChange(change: Change): void {
    switch (change.type) {
      case 'identitySeen':
        brought.add(change.identity.id)
        return
      case 'conversationOpened':
        noteId(change.conversation.identityId)
        brought.add(change.conversation.id)
        return
      case 'messageArrived':
        return noteId(change.message.conversationId)
      case 'messageEdited':
      case 'messageTriaged':
      case 'messageDeleted':
      case 'conversationRead':
      case 'conversationDone':
      case 'conversationReopened':
      case 'conversationTagged':
      case 'saleSettled':
      case 'marksRestored':
        return noteId(change.conversationId)
      case 'customerErased':
        isAll = true
        return
      case 'customerMet':
        // Whoever is muted, or heard again, may have conversations anywhere, and each moves to another lane.
        isAll ||= change.customer.isMuted !== undefined
        return
      case 'accountConnected':
      case 'accountSignInEnded':
      case 'accountDisconnected':
      case 'accountOptionsChanged':
      case 'cursorMoved':
      case 'deletionSeen':
      case 'draftSaved':
      case 'draftDropped':
      case 'replyQueued':
      case 'deliveryAdvanced':
      case 'costsRecorded':
      case 'templateSaved':
      case 'templateDropped':
      case 'templateUsed':
      case 'crisisChanged':
      case 'ownerRuleSaved':
      case 'ownerRuleDropped':
      case 'settingsChanged':
        return
      default:
        return assertNever(change)
    }
  }

  return {
    note: (changes) => changes.forEach(noteChange),
    ids: () => spoken,
    isAll: () => isAll,
  }
}
