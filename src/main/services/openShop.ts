import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { AppError } from '#shared/domain/errors'
import type { Result } from '#shared/domain/result'
import { areaSchema, type Area } from '#shared/ipc/contract'
import type { Channel } from '../channels/channel'
import type { PictureStore } from '../store/pictures/pictureStore'
import type { Store } from '../store/store'
import type { RestoreOutcome, Upkeep } from '../store/upkeep'
import { createAnnouncer, type Announcer, type Bell } from './announcer'
import { createAccounts, type Accounts } from './accounts'
import type { Connectable } from './appControl'
import { changedAreas } from './changedAreas'
import { createShopData, type ShopData } from './data/shopData'
import { createUpkeepRound } from './data/upkeepRound'
import { createAutomaticReplies, type AutomaticReplies } from './automaticReplies'
import { createCrisis, type Crisis } from './crisis/crisis'
import { createDeadlineWatch } from './deadlineWatch'
import { createConversations, type Conversations } from './conversations'
import { createCustomerProfiles, type CustomerProfiles } from './customerProfiles'
import { createMarks, type Marks } from './marks'
import { createOutbox, type Outbox } from './outbox'
import { createPictures, type Picture, type Pictures } from './pictures'
import { createPoller, type Poller } from './poller'
import { createReading, type Reading } from './triage/reading'
import type { Clock, CrisisDesk, Log, NewId, SignInDesk, Triage, TriageWords, Vault } from './ports'
import { createSender, type Sender } from './sender'
import { createSessions } from './sessions'
import { createTemplates, type Templates } from './templates/templates'
import { waited } from './waited'
import { watchStore } from './watchStore'

export type OpenShopParts = {
  readonly kind: 'mine' | 'sample'
  readonly folder: string
  readonly store: Store
  readonly upkeep: Upkeep
  readonly restore: RestoreOutcome
  /** The first run of a new version. */
  readonly isUpdated: boolean
  readonly vault: Vault
  readonly channels: ReadonlyMap<ChannelId, Channel>
  readonly connectable: readonly Connectable[]
  readonly desk: SignInDesk
  readonly clock: Clock
  readonly random: () => number
  readonly newId: NewId
  readonly log: Log
  readonly triage: Triage & TriageWords
  readonly bell: Bell
  readonly crisisDesk: CrisisDesk
  readonly fetchPicture: (url: string) => Promise<Result<Picture>>
  readonly pictureStore: PictureStore
  readonly openPage: (url: string) => Promise<Result<void>>
  readonly copyText: (text: string) => Result<void>
  readonly onChanged: (areas: readonly Area[]) => void
}

/** One shop at work: its data and the services that act on it. */
export type OpenShop = {
  readonly kind: 'mine' | 'sample'
  readonly folder: string
  readonly store: Store
  readonly upkeep: Upkeep
  readonly data: ShopData
  readonly vault: Vault
  readonly clock: Clock
  readonly connectable: readonly Connectable[]
  readonly channelById: (channelId: ChannelId) => Channel | null
  readonly accounts: Accounts
  readonly conversations: Conversations
  readonly marks: Marks
  readonly outbox: Outbox
  readonly templates: Templates
  readonly crisis: Crisis
  readonly automaticReplies: AutomaticReplies
  readonly reading: Reading
  readonly poller: Poller
  readonly sender: Sender
  readonly profiles: CustomerProfiles
  readonly announcer: Announcer
  readonly pictures: Pictures
  /** Why the last write failed; null once one has succeeded again. */
  readonly trouble: () => AppError | null
  start(): void
  /** The computer woke up or the network may be back. */
  wake(): void
  close(): Promise<void>
}

/** Puts the services of one shop together; nothing runs before `start`. */
export function createOpenShop(parts: OpenShopParts): OpenShop {
  const { clock, log, random, newId, vault, onChanged } = parts
  const watched = watchStore({
    store: parts.store,
    canWrite: parts.upkeep.canWrite,
    clock,
    onTroubleChanged: () => onChanged(['app']),
  })
  const { store, trouble } = watched
  const channelById = (channelId: ChannelId) => parts.channels.get(channelId) ?? null
  const channelOf = (accountId: string) => {
    const account = store.shop().accounts.get(accountId)
    return account ? channelById(account.channelId) : null
  }
  const sessions = createSessions({ store, vault, channelOf, clock, log })
  const { withSession } = sessions
  const onHealth = () => onChanged(['accounts'])
  const readPicture = parts.pictureStore.read
  const sender = createSender({ store, channelById, withSession, readPicture, clock, random, log })
  const onAble = () => onChanged(['app'])
  const reading = createReading({ store, triage: parts.triage, clock, newId, log, onAble })
  const poller = createPoller({
    store,
    channelOf,
    withSession,
    clock,
    random,
    newId,
    triage: reading.triage,
    log,
    onHealth,
    onRecovered: sender.networkReturned,
  })
  const accounts = createAccounts({
    store,
    vault,
    sessions,
    channelById,
    desk: parts.desk,
    clock,
    log,
    onSignIn: onHealth,
  })
  const outbox = createOutbox({ store, channelById, clock, newId, openPage: parts.openPage, copyText: parts.copyText })
  const crisis = createCrisis({
    ...{ store, channelById, clock, newId, log, desk: parts.crisisDesk },
    onAlert: ({ at, counts }) => {
      // One that came and went while the computer was off is told on its page alone.
      if (clock.now() - at < counts.windowMs) announcer.ringNow(parts.bell.alertOf(counts.negative))
    },
    onLooked: () => onChanged(['crisis']),
  })
  const { upkeep } = parts
  const isMine = parts.kind === 'mine'
  const data = createShopData({ ...parts, isMine, store, onChanged: () => onChanged(['data']) })
  const round = createUpkeepRound({
    upkeep,
    ready: store.ready,
    clock,
    log,
    isMine,
    isUpdated: parts.isUpdated,
    onVerified: () => {
      data.verified()
      onChanged(['app'])
    },
  })
  const deadlines = createDeadlineWatch({ store, clock, onPassed: () => onChanged(['inbox']) })
  const announcer = createAnnouncer({ ...parts.bell, store, clock, log })
  let isClosed = false
  let stopTelling = () => {}

  return {
    kind: parts.kind,
    folder: parts.folder,
    store,
    upkeep,
    data,
    vault,
    clock,
    connectable: parts.connectable,
    channelById,
    accounts,
    conversations: createConversations({ store, channelById, clock }),
    marks: createMarks({ store, clock, newId }),
    outbox,
    templates: createTemplates({ store, clock, newId }),
    crisis,
    automaticReplies: createAutomaticReplies({ store }),
    reading,
    poller,
    sender,
    announcer,
    profiles: createCustomerProfiles({ store, channelById, withSession, clock }),
    pictures: createPictures({ store, fetchPicture: parts.fetchPicture, pictureStore: parts.pictureStore }),
    trouble,
    start() {
      stopTelling = store.onCommit((changes) => {
        onChanged(changedAreas(changes))
        reading.follow(changes)
      })
      round.start()
      deadlines.start()
      // The sample's customers are nobody the owner must be called for.
      if (isMine) announcer.start()
      void store.ready().then((ready) => {
        if (!ready.ok || isClosed) return
        onChanged(areaSchema.options)
        reading.start()
        void crisis.start()
        poller.start()
        sender.start()
      })
    },
    wake() {
      deadlines.wake()
      crisis.wake()
      poller.wake()
      sender.networkReturned()
    },
    async close() {
      isClosed = true
      reading.stop()
      round.stop()
      watched.stop()
      deadlines.stop()
      announcer.stop()
      crisis.stop()
      data.cancel()
      accounts.cancelSignIn()
      poller.stop()
      await Promise.race([sender.stop(), waited(clock, longestGoodbyeMs)])
      stopTelling()
      await store.close()
    },
  }
}

/** A send that hangs does not keep the app: at the next start it is looked up at the network. */
const longestGoodbyeMs = 3_000
