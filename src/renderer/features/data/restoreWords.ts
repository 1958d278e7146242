import type { RestorePreviewView } from '#shared/domain/upkeep/upkeepView'
import type { Language, Translate } from '#shared/i18n/translate'
import { countsWords, listWords } from '../../ui/countsWords'
import { countWords } from '../../ui/countWords'

type Direction = 'goes' | 'comesBack' | 'changes'

/** Main names no more of them. */
const mostNames = 10

/** What restoring would change, as sentences; only what there is. Empty: nothing would change. */
export function restoreWords(preview: RestorePreviewView, t: Translate, language: Language): readonly string[] {
  const moved = (direction: Direction, names: readonly string[]): string => {
    const list = countsWords(countsOf(preview, direction), t, language)
    if (list === '') return ''
    if (names.length === 0 || direction === 'changes') return t(`data.${direction}`, { list })
    const shown = names.length < mostNames ? names : [...names, t('data.others')]
    return t(`data.${direction}With`, { list, names: listWords(shown, language) })
  }
  const counted = (key: 'data.repliesGo' | 'data.repliesDecide' | 'data.staysErased', count: number): string =>
    count === 0 ? '' : countWords(key, count, t, language)
  return [
    moved('goes', preview.namesThatGo),
    moved('comesBack', preview.namesThatComeBack),
    moved('changes', []),
    counted('data.repliesGo', preview.repliesThatGo),
    counted('data.repliesDecide', preview.repliesToDecide),
    counted('data.staysErased', preview.erasedCustomers),
  ].filter((sentence) => sentence !== '')
}

function countsOf(preview: RestorePreviewView, direction: Direction) {
  const { conversations, messages, drafts, templates, rules, accounts, settings } = preview
  const isChange = direction === 'changes'
  return {
    conversations: conversations[direction],
    messages: isChange ? 0 : messages[direction],
    drafts: drafts[direction],
    templates: templates[direction],
    rules: rules[direction],
    accounts: accounts[direction],
    settings: isChange ? settings : 0,
  }
}
