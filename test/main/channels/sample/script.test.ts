import { expect, it } from 'vitest'

import { channelIdSchema, type ChannelId } from '#shared/domain/accounts/channelId'
import { arrivalSchema, type MessageArrival } from '#shared/domain/conversations/arrival'
import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import { textLength } from '#shared/domain/drafts/length'
import { sampleCapabilities } from '../../../../src/main/channels/sample/sampleCapabilities'
import { script, type Scripted } from '../../../../src/main/channels/sample/script'

const openedAt = Date.UTC(2026, 10, 22, 9)
const minute = 60_000
const channels = channelIdSchema.options

type Placed = { readonly channelId: ChannelId; readonly message: MessageArrival }

const everything = channels.flatMap((channelId) => script(channelId, openedAt).map((one) => ({ channelId, ...one })))
const isMessage = (one: Scripted): boolean => one.arrival.type === 'message'
const placed: readonly Placed[] = everything.flatMap(({ channelId, arrival }) =>
  arrival.type === 'message' ? [{ channelId, message: arrival }] : [],
)
const past = everything.filter((one) => one.at <= openedAt)
const future = everything.filter((one) => one.at > openedAt)

function conversationsIn(scripted: readonly Scripted[]): Map<string, MessageArrival> {
  const found = new Map<string, MessageArrival>()
  for (const { arrival } of scripted) {
    if (arrival.type === 'message') found.set(`${arrival.customer.id} ${arrival.threadId}`, arrival)
  }
  return found
}

it('tells the same day every time', () => {
  const again = channels.flatMap((channelId) => script(channelId, openedAt).map((one) => ({ channelId, ...one })))
  expect(again).toEqual(everything)
})

it('moves with the moment the sample is opened', () => {
  const [first] = script('x', openedAt)
  const [later] = script('x', openedAt + minute)
  expect((later?.at ?? 0) - (first?.at ?? 0)).toBe(minute)
})

it('holds arrivals that fit the schema, in arrival order', () => {
  for (const channelId of channels) {
    const all = script(channelId, openedAt)
    for (const { arrival } of all) expect(arrivalSchema.parse(arrival)).toEqual(arrival)
    expect(all.map((one) => one.at)).toEqual(all.map((one) => one.at).sort((a, b) => a - b))
  }
})

it('opens with 40 or more conversations and 120 or more messages', () => {
  expect(conversationsIn(past).size).toBeGreaterThanOrEqual(40)
  expect(new Set(past.filter(isMessage).map(({ arrival }) => arrival.remoteId)).size).toBeGreaterThanOrEqual(120)
})

it('speaks three languages, each in 12 or more conversations at the opening', () => {
  const languages = [...conversationsIn(past).values()].map((message) => message.lang)
  for (const lang of ['en', 'fr', 'pl']) {
    expect(languages.filter((one) => one === lang).length, lang).toBeGreaterThanOrEqual(12)
  }
})

it('has something on every channel, of kinds that the channel knows', () => {
  for (const channelId of channels) {
    const onIt = placed.filter((one) => one.channelId === channelId)
    expect(onIt.length, channelId).toBeGreaterThan(2)
    for (const { message } of onIt) expect(sampleCapabilities[channelId].kinds).toContain(message.kind)
  }
})

it('gives every message an id of its own; only a repeat or an edit uses one again', () => {
  const authors = new Map<string, string>()
  for (const { channelId, message } of placed) {
    const key = `${channelId} ${message.remoteId}`
    const fingerprint = JSON.stringify([message.threadId, message.customer.id, message.sentAt, message.direction])
    expect(authors.get(key) ?? fingerprint, key).toBe(fingerprint)
    authors.set(key, fingerprint)
  }
})

it('knows one person by the same name and picture in all their threads', () => {
  const people = new Map<string, MessageArrival['customer']>()
  for (const { message } of placed) {
    expect(people.get(message.customer.id) ?? message.customer).toEqual(message.customer)
    people.set(message.customer.id, message.customer)
  }
})

it('edits a message under a new id on X and under the same id elsewhere', () => {
  const edits = placed.filter(({ message }) => message.editedAt !== null)
  expect(new Set(edits.map((one) => one.channelId)).size).toBeGreaterThanOrEqual(2)
  for (const { channelId, message } of edits) {
    expect(message.earlierRemoteIds.length).toBe(channelId === 'x' ? 1 : 0)
    const firstId = message.earlierRemoteIds[0] ?? message.remoteId
    const before = placed.find((one) => one.message.remoteId === firstId && one.message.editedAt === null)
    expect(before?.message.text).not.toBe(message.text)
  }
})

it('takes back a message that arrived before', () => {
  const deletions = past.filter((one) => one.arrival.type === 'deletion')
  expect(deletions.length).toBeGreaterThan(0)
  for (const deletion of deletions) {
    const message = past.find((one) => isMessage(one) && one.arrival.remoteId === deletion.arrival.remoteId)
    expect(message?.at).toBeLessThan(deletion.at)
  }
})

it('hands one message over twice, and one after a later one of the same thread', () => {
  const seen = new Set<string>()
  const repeats = past.filter((one) => {
    const line = JSON.stringify(one.arrival)
    return seen.size === seen.add(line).size
  })
  expect(repeats.length).toBeGreaterThan(0)
  const overtaken = past.filter(({ at, arrival }) =>
    past.some(
      (other) =>
        arrival.type === 'message' &&
        other.arrival.type === 'message' &&
        other.arrival.threadId === arrival.threadId &&
        other.arrival.sentAt > arrival.sentAt &&
        other.at < at,
    ),
  )
  expect(overtaken.length).toBeGreaterThan(0)
})

it('brings a storm: six or more people on one channel within 40 minutes about the courier', () => {
  const about = placed.filter(({ message }) => message.threadId.startsWith('storm-') && message.direction === 'in')
  const times = about.map(({ message }) => message.sentAt)
  expect(new Set(about.map(({ message }) => message.customer.id)).size).toBeGreaterThanOrEqual(6)
  expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(40 * minute)
})

it('has someone who writes a third time on one channel within a day', () => {
  const threads = new Map<string, Set<string>>()
  for (const { message } of placed) {
    if (message.direction === 'out' || message.sentAt < openedAt - 24 * 60 * minute) continue
    threads.set(message.customer.id, (threads.get(message.customer.id) ?? new Set()).add(message.threadId))
  }
  expect(Math.max(...[...threads.values()].map((ids) => ids.size))).toBeGreaterThanOrEqual(3)
})

it('goes on after the opening: first after 45 seconds, then every 1 to 4 minutes, 25 or more times', () => {
  const times = future.map((one) => one.at - openedAt).sort((a, b) => a - b)
  expect(times.length).toBeGreaterThanOrEqual(25)
  expect(times[0]).toBe(45_000)
  times.slice(1).forEach((time, index) => {
    const gap = time - (times[index] ?? 0)
    expect(gap).toBeGreaterThanOrEqual(minute)
    expect(gap).toBeLessThanOrEqual(4 * minute)
  })
})

it('keeps to what each network lets people write', () => {
  for (const { channelId, message } of placed) {
    const { privateLength, publicLength } = sampleCapabilities[channelId]
    const rule = isPrivateKind(message.kind) ? privateLength : publicLength
    expect(textLength(rule, message.text).left, message.remoteId).toBeGreaterThanOrEqual(0)
  }
})

it('names no domain but invented ones', () => {
  for (const { message } of placed) {
    const texts = [message.text, message.authorHandle, message.customer.handle, message.permalink ?? '']
    for (const text of texts) {
      const domains = text.match(/(?<=https?:\/\/|@)[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu) ?? []
      for (const domain of domains.filter((one) => one !== 'mottle.and.loam')) expect(domain).toMatch(/\.example$/)
    }
  }
})

it('starts every mail with a subject line', () => {
  for (const { channelId, message } of placed) {
    if (channelId === 'mail') expect(message.text, message.remoteId).toMatch(/^\S.{5,90}\n\n\S/u)
  }
})

it('describes every picture', () => {
  const pictures = placed.flatMap(({ message }) => message.attachments)
  expect(pictures.length).toBeGreaterThanOrEqual(10)
  for (const picture of pictures) expect(picture.alt.length).toBeGreaterThan(10)
})

it('cannot be answered through a feed', () => {
  for (const { channelId, message } of placed) {
    if (channelId === 'feeds') expect(message.replyRoute).not.toBe('api')
  }
})
