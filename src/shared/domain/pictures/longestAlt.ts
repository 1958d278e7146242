/** The longest description any network takes (Mastodon 1,500, X 1,000, Bluesky 2,000; theirs are checked before queuing). */
export const longestAlt = 2_000
