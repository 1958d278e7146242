import { EmptyState } from '../../ui/EmptyState'
import { useTexts } from '../../ui/useTexts'
import type { InboxList } from './useInboxList'

/** Says what to try; while a filter is being typed, that it is not finished. */
export function NothingFound({ search }: { readonly search: NonNullable<InboxList['search']> }) {
  const { t } = useTexts()
  if (search.problems.length > 0) {
    return <EmptyState title={t('search.nothingYet')} hint={t('search.nothingYetHint')} />
  }
  return <EmptyState title={t('inbox.nothingFound')} hint={t('inbox.nothingFoundHint')} />
}
