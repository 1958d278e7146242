import { channelLooks } from '../../ui/channelLooks'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Search.module.css'
import type { InboxList } from './useInboxList'

const needs = {
  from: 'search.needsFrom',
  channel: 'search.needsChannel',
  is: 'search.needsIs',
  tag: 'search.needsTag',
  before: 'search.needsBefore',
  after: 'search.needsAfter',
} as const

/** How the words were understood, where it was not as they stand. */
export function SearchNotes({ search }: { readonly search: NonNullable<InboxList['search']> }) {
  const { t } = useTexts()
  const now = useNow()
  const channels = Object.keys(channelLooks).join(', ')
  const filters = [...new Set(search.problems.map(({ filter }) => filter))]
  if (filters.length + search.corrected.length === 0) return null
  return (
    <ul className={classes.notes}>
      {search.corrected.map(({ typed, words }) => (
        <li key={typed}>{t('search.corrected', { typed, words: words.join(', ') })}</li>
      ))}
      {filters.map((filter) => (
        <li key={filter}>{t(needs[filter], { channels, date: dayCode(now) })}</li>
      ))}
    </ul>
  )
}

/** As the filters take it: 2026-11-24. */
function dayCode(at: number): string {
  const date = new Date(at)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
