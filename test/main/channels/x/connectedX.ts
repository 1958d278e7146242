import { createLoopbackX, type LoopbackX, type LoopbackXOptions } from '#test/networks/x/createLoopbackX'
import { followingBrowser } from '#test/networks/x/browser'
import { freePort } from '#test/networks/x/freePort'
import { xOrigins } from '#test/networks/x/networksFile'
import type { Cursor } from '#shared/domain/accounts/account'
import type { MessageArrival } from '#shared/domain/conversations/arrival'
import type { Picture } from '#shared/domain/pictures/picture'
import { pictureTypeOf } from '#shared/domain/pictures/pictureTypeOf'
import type { Result } from '#shared/domain/result'
import { aPicture } from '#test/builders/pictures'
import { createXChannel } from '../../../../src/main/channels/x/index'
import type { Budget, Channel, OutgoingReply, Page, PictureFile, Session } from '../../../../src/main/channels/channel'

export const callbackTexts = () => ({
  language: 'en',
  title: 'Shopbell',
  done: 'You are signed in.',
  refused: 'Not signed in.',
})

export const noLimit: Budget = { leftUsd: Infinity, limitUsd: Infinity }

export type ConnectedX = {
  readonly x: LoopbackX
  readonly channel: Channel
  readonly session: Session
  readonly clock: { now: number }
}

/** A loopback X with a signed-in shop. The clock stands still unless moved. */
export async function connectedX(options: Omit<LoopbackXOptions, 'now'> = {}): Promise<ConnectedX> {
  const { x, channel, clock } = await strangerX(options)
  const signedIn = await channel.signIn(followingBrowser(), { clientId: 'own-client-id' })
  return { x, channel, session: valueOf(signedIn).session, clock }
}

/** The same before the sign-in. */
export async function strangerX(
  options: Omit<LoopbackXOptions, 'now'> = {},
): Promise<Omit<ConnectedX, 'session'> & { readonly port: number }> {
  const clock = { now: Date.parse('2026-11-22T09:00:00Z') }
  const port = await freePort()
  const x = await createLoopbackX({
    ...options,
    now: () => clock.now,
    redirectUris: [`http://127.0.0.1:${port}/callback`],
  })
  return { x, channel: channelTo(x.origin, clock, [port]), clock, port }
}

export function channelTo(origin: string, clock: { now: number }, callbackPorts: readonly number[] = []): Channel {
  return createXChannel({
    builtInClientId: 'shared-client-id',
    now: () => clock.now,
    callbackTexts,
    origins: new Map(Object.entries(xOrigins(origin))),
    callbackPorts,
    wait: async () => {},
  })
}

/** Asks until nothing more is to be had, as the poller does. */
export async function catchUp(
  { channel, session }: Pick<ConnectedX, 'channel' | 'session'>,
  { cursor = {}, brandTerms = [], budget = noLimit }: { cursor?: Cursor; brandTerms?: string[]; budget?: Budget } = {},
): Promise<{ readonly pages: readonly Page[]; readonly messages: readonly MessageArrival[]; readonly cursor: Cursor }> {
  const pages: Page[] = []
  let at = cursor
  do {
    const page = valueOf(
      await channel.fetchNew(session, { cursor: at, options: { brandTerms, dailyLimitUsd: null }, budget }),
    )
    pages.push(page)
    at = page.cursor
  } while (pages.at(-1)?.hasMore === true && pages.length < 200)
  const messages = pages.flatMap((page) => page.arrivals).filter((arrival) => arrival.type === 'message')
  return { pages, messages, cursor: at }
}

export function replyTo(post: { id: string; authorId: string }, text: string, id = 'reply-1'): OutgoingReply {
  const target = { kind: 'post' as const, threadId: post.id, inReplyToRemoteId: post.id, ...recipient(post.authorId) }
  return { id, target, text, isPrivate: false, pictures: [] }
}

export function messageTo(userId: string, ourId: string, text: string, id = 'reply-1'): OutgoingReply {
  const threadId = [userId, ourId].sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1)).join('-')
  const target = { kind: 'directMessage' as const, threadId, inReplyToRemoteId: null, ...recipient(userId) }
  return { id, target, text, isPrivate: true, pictures: [] }
}

/** A reply with pictures, and their files. */
export function withPictures(reply: OutgoingReply, ...files: readonly PictureFile[]) {
  return { reply: { ...reply, pictures: files.map(({ picture }) => picture) }, files }
}

export function aFile(content: Buffer, parts: Partial<Picture> = {}): PictureFile {
  const mediaType = pictureTypeOf(content) ?? 'image/png'
  return { content, picture: aPicture({ mediaType, bytes: content.length, alt: '', ...parts }) }
}

function recipient(id: string) {
  return { recipientRemoteId: id, recipientHandle: 'anna', recipientName: 'Anna' }
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Expected a value, got ${JSON.stringify(result.error)}`)
  return result.value
}
