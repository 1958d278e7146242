import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { Result } from '#shared/domain/result'
import type { ImportView } from '#shared/domain/upkeep/upkeepView'
import type { SaveText } from './templates/templateFiles'

/** What never changes while the app runs. */
export type AppFacts = {
  readonly version: string
  readonly platform: string
  readonly versions: { readonly electron: string; readonly chrome: string; readonly node: string }
  readonly isDevRuntime: boolean
  readonly systemLocale: string
}

/** A channel the owner can sign in to, and what the network's form wants to know. */
export type Connectable = {
  readonly channelId: ChannelId
  readonly hasBuiltInClientId: boolean
  readonly redirectUris: string[]
}

/** A file the owner chose, and its bytes or why they can't be read. */
export type ChosenPicture = { readonly name: string; readonly bytes: Result<Uint8Array> }

/** What the window can ask of the app as a whole. */
export type AppControl = {
  readonly facts: AppFacts
  /** Closes the shop that is open and opens the other; answers when it can be shown. */
  openShop(kind: 'mine' | 'sample'): Promise<Result<void>>
  /** A fresh sample shop: the old one's data is deleted. The owner's own shop is never touched. */
  startSampleOver(): Promise<Result<void>>
  /** `notFound`: the sample is not open. */
  startSampleStorm(): Promise<Result<void>>
  sampleSpeed(): number
  setSampleSpeed(speed: number): Result<void>
  openLink(url: string): Promise<Result<void>>
  showDataFolder(): Promise<Result<void>>
  copyText(text: string): Result<void>
  /** Closes the shop, goes back to a backup, and opens it again. */
  restore(backupName: string): Promise<Result<void>>
  /** Null: the owner chose no place. */
  exportShop(): Promise<Result<{ folder: string } | null>>
  readExport(): Promise<Result<{ file: string; preview: ImportView } | null>>
  moveShop(): Promise<Result<{ folder: string } | null>>
  showSetAside(): Promise<Result<void>>
  saveText: SaveText
  /** Files of pictures the owner chose in the system's dialog; none: they changed their mind. */
  choosePictures(): Promise<readonly ChosenPicture[]>
}
