import { invalid, okAnswer, problem, type Answer } from './answer'
import { charge } from './billing'
import type { Call } from './call'
import { usedMedia } from './mediaUpload'
import { summons } from './mentionedIn'
import type { XDirectMessage, XPost, XState } from './model'
import { renderPost } from './render'

const duplicateWindowMs = 12 * 3_600_000

/** `POST /2/tweets`. */
export function createPost(state: XState, { body, grant }: Call): Answer {
  const text = typeof body.text === 'string' ? body.text : ''
  const reply = typeof body.reply === 'object' && body.reply !== null ? body.reply : {}
  const targetId = 'in_reply_to_tweet_id' in reply ? String(reply.in_reply_to_tweet_id) : null
  const pictures = usedMedia(state, mediaIds(body.media), 'tweet')
  if (!pictures) return invalid('Your media IDs are invalid.')
  if (text === '' && pictures.length === 0) return invalid('The `text` field is required')
  const target = targetId === null ? null : state.posts.get(targetId)
  if (target === undefined || target?.isDeleted === true) {
    return problem(403, 'Forbidden', 'You attempted to reply to a Tweet that is deleted or not visible to you.')
  }
  if (target && !mayReply(state, target, grant.userId)) {
    const detail =
      'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.'
    return problem(403, 'Forbidden', detail)
  }
  if (isDuplicate(state, grant.userId, text, targetId)) {
    return problem(403, 'Forbidden', 'You are not allowed to create a Tweet with duplicate content.')
  }
  const post = addPost(state, { authorId: grant.userId, text, inReplyToId: targetId, isByApi: true, pictures })
  charge(
    state,
    /https?:\/\/|\b[a-z0-9-]+\.[a-z]{2,}\b/i.test(text) ? 'sentPostWithLink' : target ? 'sentReply' : 'sentPost',
    post.id,
  )
  return okAnswer(
    { data: { id: post.id, text: renderPost(state, post, []).text, edit_history_tweet_ids: post.editIds } },
    201,
  )
}

/** `POST /2/dm_conversations/with/:id/messages`, and into a conversation by its id. */
export function createDirectMessage(state: XState, call: Call): Answer {
  const text = typeof call.body.text === 'string' ? call.body.text : ''
  const { attachments = [] } = call.body as { attachments?: readonly { media_id: string }[] }
  const used = attachments.map(({ media_id }) => media_id)
  const pictures = usedMedia(state, used, 'dm')
  if (!pictures) return invalid('Your media IDs are invalid.')
  if (text === '' && pictures.length === 0) return invalid('The `text` field is required')
  const [place = ''] = call.parts
  const receiverId = place.split('-').find((id) => id !== call.grant.userId) ?? place
  const receiver = state.users.get(receiverId)
  if (!receiver || receiver.isSuspended) {
    return problem(403, 'Forbidden', 'You cannot send messages to this user.')
  }
  const message = addDirectMessage(state, { senderId: call.grant.userId, receiverId, text, isByApi: true, pictures })
  charge(state, 'sentDirectMessage', message.id)
  return okAnswer({ data: { dm_conversation_id: message.conversationId, dm_event_id: message.id } }, 201)
}

export type NewPost = Pick<XPost, 'authorId' | 'text' | 'inReplyToId' | 'isByApi'> &
  Partial<Pick<XPost, 'quotedId' | 'pictures' | 'lang' | 'replySettings' | 'createdAt'>>

export function addPost(state: XState, input: NewPost): XPost {
  const id = state.nextId()
  const parent = input.inReplyToId === null ? undefined : state.posts.get(input.inReplyToId)
  const post: XPost = {
    quotedId: null,
    pictures: [],
    lang: 'en',
    replySettings: 'everyone',
    createdAt: state.now(),
    ...input,
    id,
    conversationId: parent?.conversationId ?? id,
    editIds: [id],
    isReplaced: false,
    isDeleted: false,
  }
  state.posts.set(id, post)
  return post
}

export function addDirectMessage(
  state: XState,
  input: Pick<XDirectMessage, 'senderId' | 'receiverId' | 'text' | 'isByApi'> &
    Partial<Pick<XDirectMessage, 'pictures'>>,
): XDirectMessage {
  const [small, large] = [input.senderId, input.receiverId].sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1))
  const message: XDirectMessage = {
    pictures: [],
    ...input,
    id: state.nextId(),
    conversationId: `${small}-${large}`,
    createdAt: state.now(),
  }
  state.directMessages.push(message)
  return message
}

function mayReply(state: XState, target: XPost, userId: string): boolean {
  if (target.authorId === userId) return true
  return target.replySettings !== 'following' && summons(state, target, userId)
}

function isDuplicate(state: XState, authorId: string, text: string, inReplyToId: string | null): boolean {
  return [...state.posts.values()].some(
    (post) =>
      post.authorId === authorId &&
      post.text === text &&
      post.inReplyToId === inReplyToId &&
      !post.isDeleted &&
      state.now() - post.createdAt < duplicateWindowMs,
  )
}

function mediaIds(media: unknown): readonly string[] {
  return (media as { media_ids?: readonly string[] } | undefined)?.media_ids ?? []
}
