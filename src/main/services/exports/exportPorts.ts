import type { Result } from '#shared/domain/result'

/** One file of an export that is being written. */
export type ExportFile = {
  /** Adds text at the end, as UTF-8. Errors: `diskFull`, `diskReadOnly`, `diskTrouble`. */
  write(text: string): Promise<Result<void>>
}

/** A folder that has a name of an unfinished thing until it is finished. */
export type ExportFolder = {
  /** Makes a new file. */
  file(name: string): Promise<Result<ExportFile>>
  /** Writes a whole file into `pictures/`, down to the disk. */
  picture(name: string, bytes: Uint8Array): Promise<Result<void>>
  /**
   * Brings every byte to the disk, then gives the folder its real name; answers its path. If it fails the folder is still
   * unfinished.
   */
  finish(): Promise<Result<string>>
  /** Takes away what was written. What the disk doesn't let go of keeps its unfinished name. */
  discard(): Promise<void>
}

/** The place the owner chose for exports. */
export type ExportTarget = {
  /** Begins a folder `name`, or `name-2` and so on: what is there already is never touched. */
  begin(name: string): Promise<Result<ExportFolder>>
}

/** The bytes of an export's `shop.json`, in order. */
export type ExportReader = {
  /** Some of the bytes that follow; null: that was all. */
  read(): Promise<Result<Uint8Array | null>>
  close(): Promise<void>
}

/** An export the owner chose to import; it can be opened more than once. Errors: `notFound` or what the disk said. */
export type ExportSource = {
  open(): Promise<Result<ExportReader>>
  /** Names of the files in `pictures/` beside the export's `shop.json`; none where there is no such folder. */
  pictures(): Promise<Result<readonly string[]>>
  /** One of them, whole. `pictureTooLarge`: over `mostBytes`. */
  picture(name: string, mostBytes: number): Promise<Result<Uint8Array>>
}
