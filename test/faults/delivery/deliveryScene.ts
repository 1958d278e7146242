import { readFile } from 'node:fs/promises'

import { sampleStories } from '../../../src/main/channels/sample/sampleStories'
import { createLoopbackX } from '../../networks/x/createLoopbackX'
import type { Dice } from './dice'
import type { Created } from './gateway'

/** What the owner is going to write, and to which message. */
export type Answer = { readonly text: string; readonly toRemoteId: string; readonly isPrivate: boolean }

/** What the network holds of ours in the end: the truth everything is held against. */
export type OnNetwork = { readonly remoteId: string; readonly text: string; readonly isPrivate: boolean }

export type XScene = Awaited<ReturnType<typeof createXScene>>

/** Customers who wrote in public and in private, and answers to them: some with the same words, some to the same message. */
export async function createXScene(now: () => number, callbackPort: number, dice: Dice) {
  const x = await createLoopbackX({ now, redirectUris: [`http://127.0.0.1:${callbackPort}/callback`] })
  const [anna, bruno, chris, dora] = ['anna', 'bruno', 'chris', 'dora'].map((name) => x.addUser({ username: name }))
  if (!anna || !bruno || !chris || !dora) throw new Error('Nobody is there')
  const first = x.mention(anna, 'Where is my parcel?')
  const second = x.mention(anna, 'And my second one?', { inReplyTo: first.id })
  const other = x.mention(bruno, 'Do you ship to Lyon?')
  const [private1, private2] = [x.directMessage(chris, 'Is my order there?'), x.directMessage(dora, 'Can I return it?')]
  const answers: readonly Answer[] = [
    { text: 'Your parcel is on its way!', toRemoteId: first.id, isPrivate: false },
    { text: 'Your parcel is on its way!', toRemoteId: second.id, isPrivate: false },
    { text: 'Oui, à Lyon aussi: https://acme.example/lyon', toRemoteId: other.id, isPrivate: false },
    { text: 'Thanks!', toRemoteId: private1.id, isPrivate: true },
    { text: 'Thanks!', toRemoteId: private1.id, isPrivate: true },
    { text: 'Of course, within 30 days.', toRemoteId: private2.id, isPrivate: true },
  ]
  // X refuses the same words to the same message; the second of these can only fail.
  const again: Answer = { text: 'Oui, à Lyon aussi: https://acme.example/lyon', toRemoteId: other.id, isPrivate: false }
  return {
    x,
    answers: dice.shuffled(dice.chance() < 0.3 ? [...answers, again] : answers),
    onNetwork: (): readonly OnNetwork[] => [
      ...x
        .posts()
        .filter(({ isByApi }) => isByApi)
        .map(({ id, text }) => ({ remoteId: id, text, isPrivate: false })),
      ...x
        .directMessages()
        .filter(({ isByApi }) => isByApi)
        .map(({ id, text }) => ({ remoteId: id, text, isPrivate: true })),
    ],
  }
}

/** Conversations of the sample shop on X that are open when it is opened. */
export function sampleAnswers(dice: Dice): readonly Answer[] {
  const stories = sampleStories.filter(({ on, replyRoute, lines }) => {
    const [line] = lines
    const isPlain = line?.by === 'customer' && line.edit === null && line.deletedAfter === null
    return on === 'x' && replyRoute === 'api' && isPlain && line.at + line.lateBy <= 0
  })
  const of = (isPrivate: boolean) => stories.filter(({ kind }) => (kind === 'directMessage') === isPrivate)
  const to = (isPrivate: boolean, at: number, text: string): readonly Answer[] => {
    const list = of(isPrivate)
    const story = list[at % list.length]
    return story ? [{ text, toRemoteId: `${story.key}-1`, isPrivate }] : []
  }
  return dice.shuffled([
    ...to(false, 0, 'On its way!'),
    ...to(false, 0, 'On its way!'),
    ...to(false, 1, 'Merci !'),
    ...to(true, 0, 'Thanks!'),
    ...to(true, 0, 'Thanks!'),
    ...to(true, 1, 'Of course.'),
  ])
}

/** The sample's network knows a reply by its key: the same one twice is one message. */
export async function sampleLedger(file: string): Promise<{ created: readonly Created[]; on: readonly OnNetwork[] }> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const lines = text.split('\n').filter((line) => line !== '')
  type Entry = { readonly replyId: string; readonly remoteId: string; readonly text: string }
  const byRemoteId = new Map(
    lines.map((line) => JSON.parse(line) as Entry).map((entry) => [entry.remoteId, entry] as const),
  )
  const entries = [...byRemoteId.values()]
  return {
    created: entries.map(({ replyId, remoteId }) => ({ replyId, remoteId, isTwin: false })),
    on: entries.map(({ remoteId, text: words }) => ({ remoteId, text: words, isPrivate: false })),
  }
}
