import type { RestorePreviewView } from '#shared/domain/upkeep/upkeepView'
import type { RestorePreview } from '../../store/upkeep'

/** Names shown of those whose conversations go or come back. */
const shownNames = 10

/** What a restore would change, as counts and the first names. */
export function restorePreviewView(preview: RestorePreview): RestorePreviewView {
  const { conversations, messages, drafts, replies, templates, ownerRules, accounts } = preview
  const counts = (moved: { goes: { total: number }; comesBack: { total: number } }) => ({
    goes: moved.goes.total,
    comesBack: moved.comesBack.total,
  })
  return {
    conversations: { ...counts(conversations), changes: conversations.changes.total },
    namesThatGo: namesOf(conversations.goes.first),
    namesThatComeBack: namesOf(conversations.comesBack.first),
    messages: counts(messages),
    drafts: { ...counts(drafts), changes: drafts.changes.total },
    repliesThatGo: replies.goes.total,
    repliesToDecide: replies.toDecide.total,
    templates: { ...counts(templates), changes: templates.changes.total },
    rules: { ...counts(ownerRules), changes: ownerRules.changes.total },
    settings: preview.settings.length,
    accounts: { ...counts(accounts), changes: accounts.changes.total },
    erasedCustomers: preview.erasedCustomers.total,
  }
}

function namesOf(conversations: readonly { readonly customerName: string }[]): string[] {
  const names = conversations.map(({ customerName }) => customerName).filter((name) => name !== '')
  return [...new Set(names)].slice(0, shownNames)
}
