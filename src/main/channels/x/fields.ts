/** What we ask of each kind, in the words X has always understood. */
export const postFields = [
  'created_at',
  'author_id',
  'conversation_id',
  'in_reply_to_user_id',
  'referenced_tweets',
  'entities',
  'attachments',
  'lang',
  'reply_settings',
  'note_tweet',
  'edit_history_tweet_ids',
] as const

/** Enough to show who wrote. */
export const authorFields = [
  'id',
  'name',
  'username',
  'verified',
  'verified_type',
  'public_metrics',
  'profile_image_url',
] as const

/** Enough for the page about one person. */
export const profileFields = [...authorFields, 'description', 'created_at', 'location', 'url', 'entities'] as const

export const mediaFields = ['media_key', 'type', 'url', 'preview_image_url', 'alt_text', 'width', 'height'] as const

export const directMessageFields = [
  'id',
  'text',
  'event_type',
  'created_at',
  'dm_conversation_id',
  'sender_id',
  'attachments',
  'entities',
] as const
