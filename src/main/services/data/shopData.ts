import { customerEntries } from '#shared/domain/conversations/inboxRows'
import type { AppError } from '#shared/domain/errors'
import type { ExportTexts } from '#shared/domain/exports/exportReadme'
import { fail, ok, type Result } from '#shared/domain/result'
import type { CustomerExtent, ImportView, RestorePreviewView } from '#shared/domain/upkeep/upkeepView'
import type { RequestOutput } from '#shared/ipc/contract'
import type { PictureStore } from '../../store/pictures/pictureStore'
import type { Store } from '../../store/store'
import type { RestoreOutcome, Upkeep } from '../../store/upkeep'
import type { ExportSource, ExportTarget } from '../exports/exportPorts'
import { exportShop } from '../exports/exportShop'
import { importShop, previewImport } from '../exports/importShop'
import type { Clock } from '../ports'
import { createDataTasks } from './dataTasks'
import { importView } from './importView'
import { restorePreviewView } from './restorePreviewView'

type Means = {
  readonly isMine: boolean
  readonly folder: string
  readonly store: Store
  readonly pictureStore: PictureStore
  readonly upkeep: Upkeep
  /** What became of a restore when the shop was opened. */
  readonly restore: RestoreOutcome
  readonly clock: Clock
  readonly onChanged: () => void
}

/** An export that the owner chose to read. */
export type ChosenExport = { readonly name: string; readonly source: ExportSource }

export type ShopData = {
  state(): Promise<Result<RequestOutput<'data.state'>>>
  backUp(): Promise<Result<void>>
  previewRestore(name: string): Promise<Result<RestorePreviewView>>
  /** The shop must be closed and opened again for it to happen. */
  beginRestore(name: string): Promise<Result<void>>
  export(target: ExportTarget, texts: ExportTexts): Promise<Result<{ folder: string }>>
  readExport(chosen: ChosenExport): Promise<Result<{ file: string; preview: ImportView }>>
  /** Imports what was read last; `notFound`: nothing was. */
  import(): Promise<Result<ImportView>>
  extent(conversationId: string): Promise<Result<CustomerExtent>>
  erase(customerId: string): Promise<Result<void>>
  cancel(): void
  /** The whole log was read through just now. */
  verified(): void
}

/** What the owner does with the shop's data as a whole. */
export function createShopData(means: Means): ShopData {
  const { store, pictureStore, upkeep, clock } = means
  const tasks = createDataTasks(means.onChanged)
  let chosen: ChosenExport | null = null
  let verifiedAt: number | null = null

  function importMeans(source: ExportSource) {
    const openReplyReason: AppError = { code: 'importedOpen' }
    return { store, pictureStore, source, now: clock.now(), openReplyReason }
  }

  return {
    state: async () => {
      const listed = means.isMine ? await upkeep.backups.list() : ok([])
      if (!listed.ok) return listed
      return ok({
        folder: means.folder,
        isMine: means.isMine,
        conversations: store.shop().conversations.size,
        logBytes: upkeep.logBytes(),
        backups: listed.value.map(({ name, madeAt, reason, conversations, messages, files }) => ({
          name,
          madeAt,
          reason,
          conversations,
          messages,
          bytes: files.reduce((sum, { size }) => sum + size, 0),
        })),
        damage: { ...upkeep.report(), verifiedAt },
        setAsideFolder: upkeep.setAsideFolder,
        restore: means.restore,
        task: tasks.current(),
      })
    },
    backUp: () =>
      tasks.run('backUp', false, async () => {
        const made = await upkeep.backups.make('byHand')
        if (made.ok) await upkeep.backups.prune()
        return made.ok ? ok(undefined) : made
      }),
    previewRestore: async (name) => {
      const preview = await upkeep.previewRestore(name)
      return preview.ok ? ok(restorePreviewView(preview.value)) : preview
    },
    beginRestore: (name) => tasks.run('restore', false, () => upkeep.beginRestore(name)),
    export: async (target, texts) => {
      const name = `shopbell-export-${new Date(clock.now()).toISOString().slice(0, 10)}`
      const made = await tasks.run('export', true, (task) =>
        exportShop({ store, pictureStore, target, name, texts, now: clock.now(), ...task }),
      )
      if (made.ok) return ok({ folder: made.value.path })
      return fail(made.error.code === 'exportCancelled' ? { code: 'cancelled' } : made.error)
    },
    readExport: async (next) => {
      chosen = null
      const preview = await tasks.run('readExport', true, (task) =>
        previewImport({ ...importMeans(next.source), ...task }),
      )
      if (!preview.ok) return fail(importError(preview.error))
      chosen = next
      return ok({ file: next.name, preview: importView(preview.value) })
    },
    import: async () => {
      const next = chosen
      if (next === null) return fail({ code: 'notFound' })
      const done = await tasks.run('import', true, (task) => importShop({ ...importMeans(next.source), ...task }))
      return done.ok ? ok(importView(done.value)) : fail(importError(done.error))
    },
    extent: async (conversationId) => {
      await store.ready()
      const shop = store.shop()
      const customerId = shop.conversations.get(conversationId)?.conversation.customerId
      if (customerId === undefined) return fail({ code: 'notFound' })
      const entries = customerEntries(shop, customerId)
      const ids = new Set(entries.map(({ conversation }) => conversation.id))
      const identityId = shop.conversations.get(conversationId)?.conversation.identityId ?? ''
      return ok({
        customerId,
        name: shop.identities.get(identityId)?.displayName ?? '',
        conversations: entries.length,
        messages: entries.reduce((sum, { heads }) => sum + heads.length, 0),
        drafts: [...ids].filter((id) => shop.drafts.has(id)).length,
        replies: [...shop.replies.values()].filter(
          (reply) => ids.has(reply.conversationId) && !['sent', 'discarded'].includes(reply.delivery.state),
        ).length,
      })
    },
    erase: (customerId) =>
      tasks.run('erase', false, async ({ onProgress }) => {
        const erased = await upkeep.erase(customerId, onProgress)
        return erased.ok ? ok(undefined) : erased
      }),
    cancel: tasks.cancel,
    verified: () => {
      verifiedAt = clock.now()
      means.onChanged()
    },
  }
}

type ImportError = AppError | { readonly code: 'importCancelled' }

function importError(error: ImportError): AppError {
  return error.code === 'importCancelled' ? { code: 'cancelled' } : error
}
