import type { Area } from '#shared/ipc/contract'
import type { RequestName } from '#shared/ipc/names'

/** Which areas each answer is made of; a request that is absent only acts, or is asked on purpose. */
const areasOf: Partial<Record<RequestName, readonly Area[]>> = {
  'app.state': ['app', 'accounts', 'data'],
  'settings.read': ['app', 'settings'],
  'inbox.lanes': ['app', 'inbox', 'drafts', 'outbox'],
  'inbox.list': ['app', 'inbox', 'drafts', 'outbox'],
  'inbox.search': ['app', 'inbox', 'drafts', 'outbox'],
  'conversation.open': ['app', 'inbox', 'drafts', 'outbox', 'accounts'],
  'conversation.priority': ['app', 'inbox', 'outbox', 'settings'],
  'conversation.messages': ['app', 'inbox', 'outbox'],
  'customer.extent': ['app', 'inbox', 'drafts', 'outbox'],
  'drafts.list': ['app', 'inbox', 'drafts', 'outbox'],
  'outbox.list': ['app', 'outbox'],
  'accounts.list': ['app', 'accounts'],
  'accounts.costs': ['app', 'accounts'],
  'templates.list': ['app', 'templates'],
  'templates.proposal': ['app', 'templates', 'settings'],
  'crisis.state': ['app', 'crisis'],
  'crisis.report': ['app', 'crisis'],
  'crisis.previewHolding': ['app', 'crisis'],
  'rules.list': ['app', 'rules', 'inbox'],
  'rules.offer': ['rules', 'inbox', 'settings'],
  'rules.explain': ['rules', 'inbox', 'settings'],
  'data.state': ['app', 'data'],
}

export function isTouchedBy(name: RequestName, changed: readonly Area[]): boolean {
  return areasOf[name]?.some((area) => changed.includes(area)) ?? false
}
