import { z } from 'zod'

/*
 * What X really sends, both vocabularies (until and from version 2.167: `referenced_tweets` is `referenced_posts`, and so on).
 * Unknown fields pass. Decorations that are wrong are left out; an id, an author or a text that is wrong fails the item.
 */

const id = z.string().regex(/^[0-9]{1,19}$/)

/** A field we can do without: wrong is the same as absent. */
const spare = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

const urlEntity = z.looseObject({ url: z.string(), expanded_url: spare(z.string()), media_key: spare(z.string()) })
const entities = z.looseObject({
  urls: spare(z.array(urlEntity)),
  mentions: spare(z.array(z.looseObject({ username: z.string(), id: spare(z.string()) }))),
})
const reference = z.looseObject({ type: z.string(), id })
const longText = z.looseObject({ text: z.string(), entities: spare(entities) })
const ids = z.array(id)

const post = z
  .looseObject({
    id,
    text: z.string(),
    author_id: id,
    created_at: spare(z.string()),
    conversation_id: spare(id),
    in_reply_to_user_id: spare(id),
    referenced_tweets: spare(z.array(reference)),
    referenced_posts: spare(z.array(reference)),
    entities: spare(entities),
    attachments: spare(z.looseObject({ media_keys: spare(z.array(z.string())) })),
    lang: spare(z.string()),
    reply_settings: spare(z.string()),
    note_tweet: spare(longText),
    note_post: spare(longText),
    edit_history_tweet_ids: spare(ids),
    edit_history_post_ids: spare(ids),
  })
  .transform(
    ({
      referenced_tweets,
      referenced_posts,
      note_tweet,
      note_post,
      edit_history_tweet_ids,
      edit_history_post_ids,
      ...rest
    }) => ({
      ...rest,
      references: referenced_tweets ?? referenced_posts ?? [],
      longText: note_tweet ?? note_post ?? null,
      editIds: edit_history_tweet_ids ?? edit_history_post_ids ?? [],
    }),
  )
export type WirePost = z.infer<typeof post>
export type WireEntities = z.infer<typeof entities>

const user = z.looseObject({
  id,
  username: z.string(),
  name: z.string(),
  description: spare(z.string()),
  location: spare(z.string()),
  url: spare(z.string()),
  created_at: spare(z.string()),
  profile_image_url: spare(z.string()),
  verified: spare(z.boolean()),
  verified_type: spare(z.string()),
  public_metrics: spare(z.looseObject({ followers_count: spare(z.number().int().min(0)) })),
  entities: spare(z.looseObject({ url: spare(z.looseObject({ urls: spare(z.array(urlEntity)) })) })),
})
export type WireUser = z.infer<typeof user>

const media = z.looseObject({
  media_key: z.string(),
  type: z.string(),
  url: spare(z.string()),
  preview_image_url: spare(z.string()),
  alt_text: spare(z.string()),
  width: spare(z.number().int().positive()),
  height: spare(z.number().int().positive()),
})
export type WireMedia = z.infer<typeof media>

const directMessage = z.looseObject({
  id,
  event_type: z.literal('MessageCreate'),
  text: spare(z.string()),
  sender_id: id,
  dm_conversation_id: z.string().min(1),
  created_at: spare(z.string()),
  attachments: spare(z.looseObject({ media_keys: spare(z.array(z.string())) })),
  urls: spare(z.array(urlEntity)),
  entities: spare(entities),
})
export type WireDirectMessage = z.infer<typeof directMessage>

/** Every list X answers with. Items stay unknown here: each is read on its own, so that one bad one spoils nothing. */
export const listSchema = z
  .looseObject({
    data: z.array(z.unknown()).optional(),
    includes: spare(
      z.looseObject({
        users: spare(z.array(z.unknown())),
        tweets: spare(z.array(z.unknown())),
        posts: spare(z.array(z.unknown())),
        media: spare(z.array(z.unknown())),
      }),
    ),
    meta: spare(z.looseObject({ next_token: spare(z.string().min(1)) })),
  })
  .refine(({ data, meta }) => data !== undefined || meta !== undefined)
export type WireList = z.infer<typeof listSchema>

export const postSchema = post
export const userSchema = user
export const mediaSchema = media
export const directMessageSchema = directMessage

export const oneUserSchema = z.looseObject({ data: user })
export const sentPostSchema = z.looseObject({ data: z.looseObject({ id, text: spare(z.string()) }) })
export const sentDirectMessageSchema = z.looseObject({ data: z.looseObject({ dm_event_id: id }) })

const upload = z.looseObject({
  id,
  processing_info: spare(z.looseObject({ state: z.string(), check_after_secs: spare(z.number().min(0)) })),
})
export type WireUpload = z.infer<typeof upload>
export const uploadSchema = z.looseObject({ data: upload })

/** `expires_in` comes as a number, sometimes as text, sometimes as nonsense; `tokens` clamps it. */
export const tokenSchema = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: spare(z.string().min(1)),
  expires_in: spare(z.coerce.number()),
})

/** Every shape in which X words an error, all fields optional. */
export const problemSchema = z.looseObject({
  title: spare(z.string()),
  detail: spare(z.string()),
  type: spare(z.string()),
  reason: spare(z.string()),
  error: spare(z.string()),
  error_description: spare(z.string()),
  errors: spare(
    z.array(z.looseObject({ code: spare(z.number()), message: spare(z.string()), detail: spare(z.string()) })),
  ),
})
export type WireProblem = z.infer<typeof problemSchema>
