import type { ExportTexts } from '#shared/domain/exports/exportReadme'
import { ok, type Result } from '#shared/domain/result'
import type { AppControl } from '../appControl'
import type { ExportTarget } from '../exports/exportPorts'
import type { ShopSwitch } from '../shopSwitch'
import type { ChosenExport } from './shopData'

type Means = {
  readonly shops: Pick<ShopSwitch, 'current' | 'reopen'>
  /** The system's dialogs; null: the owner chose no place. */
  readonly places: {
    folder(): Promise<string | null>
    emptyFolder(): Promise<string | null>
    jsonFile(): Promise<string | null>
  }
  readonly targetAt: (folder: string) => ExportTarget
  readonly exportAt: (file: string) => ChosenExport
  readonly texts: () => ExportTexts
  /** Moves the owner's shop, which must be closed, into another folder. */
  readonly moveMine: (to: string) => Promise<Result<void>>
}

/** What the owner does with all of the shop and has to choose a place for, or that closes it and opens it again. */
export function createDataControl(
  means: Means,
): Pick<AppControl, 'restore' | 'exportShop' | 'readExport' | 'moveShop'> {
  const { shops, places } = means
  const data = () => shops.current().data
  return {
    restore: async (name) => {
      const begun = await data().beginRestore(name)
      return begun.ok ? shops.reopen('mine', async () => ok(undefined)) : begun
    },
    exportShop: async () => {
      const folder = await places.folder()
      return folder === null ? ok(null) : data().export(means.targetAt(folder), means.texts())
    },
    readExport: async () => {
      const file = await places.jsonFile()
      return file === null ? ok(null) : data().readExport(means.exportAt(file))
    },
    moveShop: async () => {
      const folder = await places.emptyFolder()
      if (folder === null) return ok(null)
      const moved = await shops.reopen('mine', () => means.moveMine(folder))
      return moved.ok ? ok({ folder }) : moved
    },
  }
}
