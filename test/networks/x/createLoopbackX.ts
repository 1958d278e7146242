import type { Consent } from './authorize'
import { createState } from './createState'
import { createFaults, type Fault } from './faults'
import { createInterface, type Scene } from './interface'
import { createLimits } from './limits'
import type { LedgerEntry, SeenRequest, XDirectMessage, XPicture, XPost, XUser } from './model'
import { bytesOf } from './mediaUpload'
import { serve } from './serve'
import { createTokens } from './tokens'
import { addDirectMessage, addPost } from './writing'

export type LoopbackXOptions = {
  readonly now?: () => number
  /** Client IDs of apps that do not belong to the shop: their reads cost the full price. */
  readonly sharedClientIds?: readonly string[]
  /** Further callback addresses that are registered for every app. */
  readonly redirectUris?: readonly string[]
  readonly shop?: Partial<Pick<XUser, 'username' | 'name'>>
}

export type PostOptions = {
  readonly inReplyTo?: string
  readonly quoting?: string
  readonly pictures?: readonly { readonly alt: string }[]
  readonly lang?: string
  readonly replySettings?: XPost['replySettings']
  readonly createdAt?: number
}

/** X as far as Shopbell knows it, on 127.0.0.1, remembering everything that happened. */
export type LoopbackX = {
  readonly origin: string
  /** The account that signs in. */
  readonly shop: XUser
  addUser(user?: Partial<Omit<XUser, 'id'>>): XUser
  /** A post that names the shop; `@shop` is put in front where the text does not. */
  mention(from: XUser, text: string, options?: PostOptions): XPost
  /** A post as it stands. The shop's own count as written on x.com or a phone. */
  post(from: XUser, text: string, options?: PostOptions): XPost
  /** To the shop, or from it (written on a phone) where `from` is the shop. */
  directMessage(from: XUser, text: string, to?: XUser, pictures?: readonly { readonly alt: string }[]): XDirectMessage
  /** The edit is a new post with a new id, as on X. */
  editPost(id: string, text: string): XPost
  deletePost(id: string): void
  suspend(userId: string): void
  /** What the person at the sign-in page does from now on. */
  consent(consent: Consent): void
  signInAs(user: XUser): void
  /** Every token is over: only a new sign-in helps. */
  revokeAll(): void
  /** Access tokens are over: a refresh helps. */
  expireAccess(): void
  setLimit(route: string, limit: number): void
  speak(vocabulary: 'old' | 'new'): void
  fault(fault: Fault): void
  clearFaults(): void
  /** Everything on X that was not deleted or replaced by an edit, oldest first. */
  posts(): readonly XPost[]
  /** What the app published as answers to a post. */
  repliesTo(id: string): readonly XPost[]
  /** Everything that was uploaded, used or not. */
  media(): readonly { readonly type: string; readonly category: string; readonly alt: string; readonly bytes: Buffer }[]
  directMessages(): readonly XDirectMessage[]
  ledger(): readonly LedgerEntry[]
  requests(): readonly SeenRequest[]
  goOffline(): Promise<void>
  goOnline(): Promise<void>
  close(): Promise<void>
}

export async function createLoopbackX(options: LoopbackXOptions = {}): Promise<LoopbackX> {
  const now = options.now ?? Date.now
  const state = createState(now)
  const addUser = (user: Partial<Omit<XUser, 'id'>> = {}): XUser => {
    const added = newUser(state.nextId(), state.users.size, user)
    state.users.set(added.id, added)
    return added
  }
  const shop = addUser({ username: 'acmepottery', name: 'Acme Pottery', ...options.shop })
  const scene: Scene = {
    state,
    tokens: createTokens(now),
    limits: createLimits(now),
    faults: createFaults(),
    redirectUris: options.redirectUris ?? [],
    sharedClientIds: options.sharedClientIds ?? [],
    person: { userId: shop.id, consent: 'allow' },
    vocabulary: 'old',
  }
  const listener = await serve(createInterface(scene))

  const pictures = (list: readonly { readonly alt: string }[] = []): readonly XPicture[] =>
    list.map(({ alt }) => ({ key: `3_${state.nextId()}`, alt, width: 640, height: 480 }))
  const post = (from: XUser, text: string, { inReplyTo, quoting, ...rest }: PostOptions = {}): XPost =>
    addPost(state, {
      ...rest,
      authorId: from.id,
      text,
      inReplyToId: inReplyTo ?? null,
      quotedId: quoting ?? null,
      isByApi: false,
      pictures: pictures(rest.pictures),
    })

  return {
    origin: listener.origin,
    shop,
    addUser,
    post,
    mention: (from, text, more) => {
      const names = new RegExp(`@${shop.username}\\b`, 'i').test(text)
      return post(from, names ? text : `@${shop.username} ${text}`, more)
    },
    directMessage: (from, text, to = shop, images) =>
      addDirectMessage(state, {
        senderId: from.id,
        receiverId: to.id,
        text,
        isByApi: false,
        pictures: pictures(images),
      }),
    editPost(id, text) {
      const before = existing(state.posts, id)
      const newId = state.nextId()
      before.isReplaced = true
      const edited: XPost = {
        ...before,
        id: newId,
        text,
        createdAt: now(),
        editIds: [...before.editIds, newId],
        isReplaced: false,
      }
      state.posts.set(newId, edited)
      return edited
    },
    deletePost: (id) => void (existing(state.posts, id).isDeleted = true),
    suspend: (userId) => void (existing(state.users, userId).isSuspended = true),
    consent: (consent) => void (scene.person.consent = consent),
    signInAs: (user) => void (scene.person.userId = user.id),
    revokeAll: () => scene.tokens.revokeAll(),
    expireAccess: () => scene.tokens.expireAccess(),
    setLimit: (route, limit) => scene.limits.set(route, limit),
    speak: (vocabulary) => void (scene.vocabulary = vocabulary),
    fault: (fault) => scene.faults.add(fault),
    clearFaults: () => scene.faults.clear(),
    posts: () => [...state.posts.values()].filter(({ isDeleted, isReplaced }) => !isDeleted && !isReplaced),
    repliesTo: (id) => [...state.posts.values()].filter(({ inReplyToId, isByApi }) => inReplyToId === id && isByApi),
    media: () => [...state.media.values()].map((one) => ({ ...one, bytes: bytesOf(one) })),
    directMessages: () => [...state.directMessages],
    ledger: () => [...state.ledger],
    requests: () => [...state.requests],
    goOffline: listener.goOffline,
    goOnline: listener.goOnline,
    close: listener.goOffline,
  }
}

function newUser(id: string, count: number, user: Partial<Omit<XUser, 'id'>>): XUser {
  return {
    username: `customer${count}`,
    name: `Customer ${count}`,
    description: '',
    location: '',
    website: '',
    verifiedType: 'none',
    followersCount: 12,
    createdAt: Date.parse('2020-03-04T05:06:07Z'),
    isSuspended: false,
    ...user,
    id,
  }
}

function existing<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id)
  if (found === undefined) throw new Error(`The loopback X knows no ${id}`)
  return found
}
