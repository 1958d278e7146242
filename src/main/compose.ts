import { randomUUID } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'
import type { Shop } from '#shared/domain/shop/shop'
import type { Area } from '#shared/ipc/contract'
import { createSampleChannel } from './channels/sample/index'
import { sampleAccounts, sampleSettings } from './channels/sample/sampleAccounts'
import { sampleDone, sampleDrafts } from './channels/sample/sampleDone'
import { samplePictureFile } from './channels/sample/samplePictureFile'
import { createXChannel } from './channels/x/index'
import { createClock, type SpeedClock } from './desktop/clock'
import type { CallbackTexts } from './net/callbackPage'
import { callbackPorts, callbackUri } from './net/loopback'
import type { Origins } from './net/origins'
import { fetchPicture } from './net/picture'
import type { Bell } from './services/announcer'
import { createOpenShop, type OpenShop } from './services/openShop'
import type { Picture } from './services/pictures'
import type { Log, SignInDesk, Triage, TriageWords, Vault } from './services/ports'
import { furnishSample } from './services/sampleShop'
import { createSampleVault } from './services/sampleVault'
import { finishMove } from './store/move/finishMove'
import { moveShop } from './store/move/moveShop'
import { createNodeDisk } from './store/nodeDisk'
import { openStore } from './store/openStore'
import { createCrisisClient, type CrisisClient } from './workers/crisisClient'
import { startWorker } from './workers/startWorker'
import { createTriageClient } from './workers/triageClient'

export type ComposeParts = {
  /** Holds `shops/mine` and `shops/sample`, which never mix. */
  readonly userData: string
  readonly resources: string
  readonly vault: Vault
  readonly origins: Origins
  readonly builtInXClientId: string
  readonly desk: SignInDesk
  readonly log: Log
  readonly callbackTexts: () => CallbackTexts
  readonly openPage: (url: string) => Promise<Result<void>>
  readonly copyText: (text: string) => Result<void>
  readonly bell: Bell
  readonly onChanged: (areas: readonly Area[]) => void
  readonly appVersion: string
  /** Another version ran here before: the shop is backed up before it is used. */
  readonly isUpdated: boolean
  /** Holds the workers' programs. */
  readonly programs: string
  /** Where the owner has moved the shop to; null: it never moved. */
  readonly movedTo: { read(): Promise<Result<string | null>>; write(folder: string): Promise<Result<void>> }
}

export type Composed = {
  openMine(): Promise<Result<OpenShop>>
  openSample(): Promise<Result<OpenShop>>
  /** Moves the owner's shop, which must be closed, into another folder. */
  moveMine(to: string): Promise<Result<void>>
  /** The sample's data; the shop must be closed. */
  deleteSample(): Promise<Result<void>>
  /** Three hundred people complain in the sample, if that is open. */
  startSampleStorm(): Promise<Result<void>>
  readonly sampleClock: Pick<SpeedClock, 'speed' | 'setSpeed'>
}

/** The one place that knows every concrete part. */
export function compose(parts: ComposeParts): Composed {
  let sampleClock = createClock()
  let startStorm = async (): Promise<Result<void>> => fail({ code: 'notFound' })
  const { programs, resources } = parts
  const startTriage = () =>
    startWorker(join(programs, 'triageWorker.js'), { folder: join(resources, 'triage') }, triageYoungMb)
  const triage = createTriageClient(startTriage)
  const crisisDesk = createCrisisClient(() => startWorker(join(programs, 'crisisWorker.js')))
  const folderOf = (kind: 'mine' | 'sample') => join(parts.userData, 'shops', kind)

  async function openMine(): Promise<Result<OpenShop>> {
    const found = await mineFolder()
    if (!found.ok) return found
    const folder = found.value
    const clock = createClock()
    const opened = await openStore({ ...storeOptions(parts), folder, now: clock.now })
    if (!opened.ok) return opened
    const x = createXChannel({
      builtInClientId: parts.builtInXClientId || null,
      origins: parts.origins,
      now: clock.now,
      callbackTexts: parts.callbackTexts,
    })
    const shop = createOpenShop({
      ...common(parts, triage, crisisDesk),
      ...opened.value,
      kind: 'mine',
      folder,
      clock,
      isUpdated: parts.isUpdated,
      vault: parts.vault,
      channels: new Map([[x.id, x]]),
      connectable: [
        {
          channelId: 'x',
          hasBuiltInClientId: parts.builtInXClientId !== '',
          redirectUris: callbackPorts.map(callbackUri),
        },
      ],
      fetchPicture: (url) => fetchPicture(parts.origins, url),
    })
    shop.start()
    return ok(shop)
  }

  async function openSample(): Promise<Result<OpenShop>> {
    const folder = folderOf('sample')
    const opened = await openStore({ ...storeOptions(parts), folder, now: Date.now })
    if (!opened.ok) return opened
    const { store } = opened.value
    const ready = await store.ready()
    if (!ready.ok) return ready
    const known = [...store.shop().accounts.values()][0]
    // While the sample is closed its clock stands still: the day is as lively after a week as it was when it was left.
    sampleClock = createClock({ startAt: known ? newestMoment(store.shop(), known.connectedAt) : Date.now() })
    const clock = sampleClock
    const openedAt = known?.connectedAt ?? clock.now()
    const accounts = sampleAccounts(openedAt)
    const channels = accounts.map(({ channelId }) => createSampleChannel({ channelId, now: clock.now, openedAt }))
    const shop = createOpenShop({
      ...common(parts, triage, crisisDesk),
      ...opened.value,
      kind: 'sample',
      folder,
      clock,
      isUpdated: false,
      vault: createSampleVault(),
      channels: new Map(channels.map((channel) => [channel.id, channel])),
      connectable: [],
      fetchPicture: (url) => readSamplePicture(parts.resources, url),
    })
    startStorm = async () => {
      for (const channel of channels) channel.startStorm(clock.now())
      for (const { id } of accounts) await shop.poller.fetchNow(id)
      return ok(undefined)
    }
    shop.start()
    const furnished = known ? ok(undefined) : await furnish(shop, accounts)
    return furnished.ok ? ok(shop) : furnished
  }

  /** A folder on a disk that is not connected must not be taken for a shop with nothing in it. */
  async function mineFolder(): Promise<Result<string>> {
    const moved = await parts.movedTo.read()
    if (!moved.ok) return moved
    if (moved.value === null) return ok(folderOf('mine'))
    const folder = moved.value
    const isThere = await stat(join(folder, 'log')).catch(() => stat(join(folder, 'log.before')).catch(() => null))
    if (isThere === null) return fail({ code: 'dataFolderMissing', folder })
    const finished = await finishMove({ disk: createNodeDisk(), folder })
    return finished.ok ? ok(folder) : finished
  }

  async function moveMine(to: string): Promise<Result<void>> {
    const from = await mineFolder()
    if (!from.ok) return from
    const disk = createNodeDisk()
    const moved = await moveShop({ disk, from: from.value, to })
    if (!moved.ok) return moved
    const noted = await parts.movedTo.write(to)
    if (!noted.ok) return noted
    await finishMove({ disk, folder: to })
    return ok(undefined)
  }

  return {
    openMine,
    moveMine,
    openSample,
    startSampleStorm: () => startStorm(),
    deleteSample: async () => {
      await rm(folderOf('sample'), { recursive: true, force: true })
      return ok(undefined)
    },
    sampleClock: { speed: () => sampleClock.speed(), setSpeed: (speed) => sampleClock.setSpeed(speed) },
  }
}

/** Reading makes much garbage: with so much room for it, it is a fifth quicker than with the usual one. */
const triageYoungMb = 48

function storeOptions({ log, appVersion, programs }: ComposeParts) {
  const start = (name: string) => () => startWorker(join(programs, `${name}.js`))
  return { log, appVersion, workers: { search: start('searchWorker'), rewrite: start('rewriteWorker') } }
}

function common(parts: ComposeParts, triage: Triage & TriageWords, crisisDesk: CrisisClient) {
  const { desk, log, openPage, copyText, onChanged, bell } = parts
  const own = { triage, crisisDesk, random: Math.random, newId: () => randomUUID() }
  return { desk, log, openPage, copyText, onChanged, bell, ...own }
}

function furnish(shop: OpenShop, accounts: ReturnType<typeof sampleAccounts>): Promise<Result<void>> {
  const drafts = Object.entries(sampleDrafts).map(([threadId, text]) => ({ threadId, text }))
  const setup = { accounts, settings: sampleSettings, doneThreadIds: sampleDone(), drafts }
  return furnishSample(setup, {
    store: shop.store,
    clock: shop.clock,
    fetchNow: shop.poller.fetchNow,
    addStarters: () => shop.templates.addStarters('en'),
  })
}

function newestMoment(shop: Shop, atLeast: number): number {
  return Math.max(atLeast, ...[...shop.conversations.values()].map((entry) => entry.lastMessageAt))
}

async function readSamplePicture(resources: string, url: string): Promise<Result<Picture>> {
  const file = samplePictureFile(url)
  if (file === null) return { ok: false, error: { code: 'notFound' } }
  return ok({ bytes: await readFile(join(resources, 'sample', file)), type: 'image/svg+xml' })
}
