import type { TextKey } from '#shared/i18n/translate'

/** What the box understands besides words. `word` stands for a word of the screen's language after the minus. */
export type SearchFilter = {
  readonly shows: string
  readonly inserts: string
  /** Where the cursor goes: behind what is inserted, or that many signs before its end. */
  readonly cursorBack: number
  readonly meaning: TextKey
  readonly wordKey?: TextKey
}

const filter = (shows: string, meaning: TextKey, inserts = shows): SearchFilter => ({
  shows,
  inserts,
  cursorBack: 0,
  meaning,
})

export const searchFilters: readonly SearchFilter[] = [
  filter('from:', 'search.from'),
  filter('from:me', 'search.fromMe', 'from:me '),
  filter('channel:', 'search.channel'),
  filter('is:open', 'search.isOpen', 'is:open '),
  filter('is:waiting', 'search.isWaiting', 'is:waiting '),
  filter('is:done', 'search.isDone', 'is:done '),
  filter('tag:', 'search.tag'),
  filter('before:', 'search.before'),
  filter('after:', 'search.after'),
  { ...filter('"…"', 'search.quotes', '""'), cursorBack: 1 },
  { ...filter('-', 'search.without'), wordKey: 'search.wordAfterMinus' },
]
