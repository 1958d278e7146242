/** X's words since version 2.167, by the words before. */
const newWords: Readonly<Record<string, string>> = {
  referenced_tweets: 'referenced_posts',
  tweets: 'posts',
  note_tweet: 'note_post',
  edit_history_tweet_ids: 'edit_history_post_ids',
  tweet_count: 'post_count',
}

/** The same answer in the vocabulary X is moving to. */
export function inNewWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inNewWords)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [newWords[name] ?? name, inNewWords(inner)]))
}
