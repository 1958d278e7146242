import type { Change } from '#shared/domain/shop/change'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aPicture } from '#test/builders/pictures'
import { anOwnerRule } from '#test/builders/ownerRules'
import { aReply, deliveries } from '#test/builders/replies'
import { aTemplate } from '#test/builders/templates'
import { aVerdict } from '#test/builders/verdicts'

/** One change of each type, in an order in which they make sense together. A new type must be added to compile. */
const byType: { readonly [T in Change['type']]: Extract<Change, { type: T }> } = {
  accountConnected: { type: 'accountConnected', account: anAccount() },
  identitySeen: { type: 'identitySeen', identity: anIdentity() },
  customerMet: { type: 'customerMet', customer: aCustomer() },
  conversationOpened: { type: 'conversationOpened', conversation: aConversation() },
  messageArrived: { type: 'messageArrived', message: aMessage({ text: 'Où est mon colis ? Paczka, żółć 📦' }) },
  messageEdited: {
    type: 'messageEdited',
    messageId: 'message',
    conversationId: 'conversation',
    remoteId: '11',
    text: 'Where is my big parcel?',
    editedAt: 2_000,
  },
  conversationRead: { type: 'conversationRead', conversationId: 'conversation', at: 3_000 },
  conversationDone: { type: 'conversationDone', conversationId: 'conversation', at: 3_000 },
  conversationReopened: { type: 'conversationReopened', conversationId: 'conversation', at: 4_000 },
  conversationTagged: {
    type: 'conversationTagged',
    conversationId: 'conversation',
    tags: ['late', 'parcel'],
    at: 4_500,
  },
  saleSettled: { type: 'saleSettled', conversationId: 'conversation', outcome: 'won', at: 4_600 },
  marksRestored: {
    type: 'marksRestored',
    conversationId: 'conversation',
    marks: { readAt: 2_500, doneAt: 3_000, doneReason: 'spam', tags: ['late'], saleOutcome: 'open' },
    verdicts: [{ ...aVerdict(), messageId: 'message' }],
    at: 4_700,
  },
  cursorMoved: { type: 'cursorMoved', accountId: 'x:shop', cursor: { mentions: '11' } },
  accountOptionsChanged: {
    type: 'accountOptionsChanged',
    accountId: 'x:shop',
    options: { brandTerms: ['pottery shop'], dailyLimitUsd: 2 },
  },
  accountSignInEnded: { type: 'accountSignInEnded', accountId: 'x:shop', at: 5_000 },
  draftSaved: {
    type: 'draftSaved',
    draft: {
      conversationId: 'conversation',
      text: 'It left',
      cursorAt: 7,
      answersMessageId: 'message',
      seenRevision: 2,
      startedAt: 5_000,
      savedAt: 6_000,
    },
  },
  draftDropped: { type: 'draftDropped', conversationId: 'conversation', at: 7_000 },
  replyQueued: { type: 'replyQueued', reply: aReply() },
  deliveryAdvanced: { type: 'deliveryAdvanced', replyId: 'reply', delivery: deliveries.sending },
  costsRecorded: {
    type: 'costsRecorded',
    accountId: 'x:shop',
    costs: [{ resource: 'post', key: '10', usd: 0.005, at: 1_000 }],
  },
  templateSaved: { type: 'templateSaved', template: aTemplate({ pictures: [aPicture()] }) },
  templateUsed: { type: 'templateUsed', templateId: 't-1', at: 7_500 },
  crisisChanged: {
    type: 'crisisChanged',
    event: {
      type: 'started',
      at: 7_600,
      reason: 'burst',
      counts: { windowMs: 3_600_000, negative: 6, others: 2, large: 1, usual: 0.4 },
    },
  },
  ownerRuleSaved: { type: 'ownerRuleSaved', rule: anOwnerRule() },
  settingsChanged: { type: 'settingsChanged', settings: { theme: 'dark' } },
  deletionSeen: { type: 'deletionSeen', accountId: 'x:shop', remoteId: '12', at: 8_000 },
  messageTriaged: {
    type: 'messageTriaged',
    messageId: 'message',
    conversationId: 'conversation',
    verdict: aVerdict(),
  },
  messageDeleted: { type: 'messageDeleted', messageId: 'message', conversationId: 'conversation', deletedAt: 9_000 },
  templateDropped: { type: 'templateDropped', templateId: 't-1', at: 9_200 },
  ownerRuleDropped: { type: 'ownerRuleDropped', ruleId: 'rule', at: 9_300 },
  customerErased: { type: 'customerErased', customerId: 'customer', at: 9_500 },
  accountDisconnected: { type: 'accountDisconnected', accountId: 'x:shop', at: 10_000 },
}

export const everyChange: readonly Change[] = Object.values(byType)
