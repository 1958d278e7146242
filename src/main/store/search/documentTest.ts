import { assertNever } from '#shared/domain/assertNever'
import { channelIdSchema } from '#shared/domain/accounts/channelId'
import type { Filter, SearchQuery } from '#shared/domain/search/searchQuery'

import { conversationStates } from './conversationStates'
import { isOut, type SearchState } from './searchState'

type Test = (document: number) => boolean

/** Whether a document passes the filters that need no words; null: there are none. */
export function documentTest(
  state: SearchState,
  { filters, excludedFilters }: Pick<SearchQuery, 'filters' | 'excludedFilters'>,
): Test | null {
  const all = [...filters, ...excludedFilters]
  const states = all.some(({ type }) => type === 'is') ? conversationStates(state) : null
  const passes = filters.map((filter) => testOf(state, filter, states)).filter((test) => test !== null)
  const fails = excludedFilters.map((filter) => testOf(state, filter, states)).filter((test) => test !== null)
  if (passes.length + fails.length === 0) return null
  return (document) => passes.every((test) => test(document)) && !fails.some((test) => test(document))
}

/** `from` is answered by words. */
function testOf(state: SearchState, filter: Filter, states: ReturnType<typeof conversationStates> | null): Test | null {
  const { sentAt, flags, conversation } = state.documents.columns
  const { channel, tagSet } = state.conversations.columns
  switch (filter.type) {
    case 'from':
      return null
    case 'fromMe':
      return (document) => ((flags[document] ?? 0) & isOut) !== 0
    case 'before':
      return (document) => (sentAt[document] ?? 0) < filter.at
    case 'after':
      return (document) => (sentAt[document] ?? 0) >= filter.at
    case 'channel': {
      const number = channelIdSchema.options.indexOf(filter.channelId) + 1
      return (document) => channel[conversation[document] ?? 0] === number
    }
    case 'is': {
      const isIn = states?.[filter.state]
      return (document) => isIn?.(conversation[document] ?? 0) ?? false
    }
    case 'tag': {
      const has = state.tagSets.map((tags) => tags.some((tag) => tag.startsWith(filter.tag)))
      return (document) => has[tagSet[conversation[document] ?? 0] ?? 0] ?? false
    }
    default:
      return assertNever(filter)
  }
}
