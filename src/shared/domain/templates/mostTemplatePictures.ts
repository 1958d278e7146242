/** What X, Mastodon and Bluesky take with one post. */
export const mostTemplatePictures = 4
