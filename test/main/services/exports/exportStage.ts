import type { AppError } from '#shared/domain/errors'
import type { ExportTexts } from '#shared/domain/exports/exportReadme'
import { createMemoryPictures } from '#test/fakes/memoryPictures'
import { exportShop } from '../../../../src/main/services/exports/exportShop'
import { importShop, previewImport } from '../../../../src/main/services/exports/importShop'
import type { ExportSource } from '../../../../src/main/services/exports/exportPorts'
import type { PictureStore } from '../../../../src/main/store/pictures/pictureStore'
import type { Store } from '../../../../src/main/store/store'
import { createMemoryTarget } from './memoryExport'

export const exportedAt = Date.UTC(2026, 10, 24)
export const importedAt = Date.UTC(2026, 10, 25)
export const openReplyReason: AppError = { code: 'interrupted' }

export const texts: ExportTexts = {
  title: 'An export',
  made: 'Made now.',
  privacy: 'Private.',
  shop: 'all',
  conversations: 'a',
  messages: 'b',
  customers: 'c',
  replies: 'd',
  pictures: 'e',
  times: 'UTC',
  apostrophes: 'Safe.',
  moving: 'Moving.',
  signIns: 'No sign-ins.',
}

/** The files of a store's export. */
export async function exported(
  store: Store,
  pictureStore: PictureStore = createMemoryPictures(),
): Promise<Record<string, string>> {
  const target = createMemoryTarget()
  const signal = new AbortController().signal
  const outcome = await exportShop({
    store,
    pictureStore,
    target,
    name: 'x',
    texts,
    now: exportedAt,
    onProgress: () => {},
    signal,
  })
  if (!outcome.ok) throw new Error(`Not exported: ${JSON.stringify(outcome.error)}`)
  return target.finished.get('x') ?? {}
}

export async function shopJson(store: Store): Promise<string> {
  return (await exported(store))['shop.json'] ?? ''
}

export function importing(store: Store, source: ExportSource, parts: Partial<Parameters<typeof importShop>[0]> = {}) {
  const signal = new AbortController().signal
  const pictureStore = createMemoryPictures()
  return importShop({
    store,
    pictureStore,
    source,
    now: importedAt,
    openReplyReason,
    onProgress: () => {},
    signal,
    ...parts,
  })
}

export function previewing(store: Store, source: ExportSource) {
  const signal = new AbortController().signal
  const pictureStore = createMemoryPictures()
  return previewImport({ store, pictureStore, source, now: importedAt, openReplyReason, onProgress: () => {}, signal })
}
