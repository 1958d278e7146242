/** One open file. Calls reject with the system's error (`code: 'ENOSPC'` and so on). */
export type DiskFile = {
  /** Bytes. */
  size(): Promise<number>
  /** Fills `into` from `position` on; answers how many bytes there were. */
  read(into: Uint8Array, position: number): Promise<number>
  /** Writes at the end; answers how many bytes were taken, which may be fewer than given. */
  append(bytes: Uint8Array): Promise<number>
  truncate(length: number): Promise<void>
  /** Resolves when what was written survives a power cut. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** What lies at a path. Neither a file nor a folder: a link, most likely, which is not followed. */
export type DiskEntry = {
  readonly kind: 'file' | 'folder' | 'other'
  /** Bytes. */
  readonly size: number
  /** The same for all names of one file; null where there is but one name. */
  readonly identity: string | null
  /** When its bytes last changed, epoch ms by this computer's clock. */
  readonly changedAt: number
}

/**
 * `append`: an existing file only. `log`: the same for many small appends, each of which is followed by a `sync`.
 * `create`: a new file only, readable by its owner alone.
 */
export type OpenMode = 'read' | 'append' | 'log' | 'create'

/** The system calls the store makes, so that a test can fail each of them. */
export type Disk = {
  open(path: string, mode: OpenMode): Promise<DiskFile>
  /** Names in a folder, sorted. */
  list(folder: string): Promise<readonly string[]>
  /** Makes the folder and those above it, for their owner alone, so that they survive a power cut. */
  makeFolder(folder: string): Promise<void>
  /** Makes new names in a folder survive a power cut, where the system can. */
  syncFolder(folder: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  stat(path: string): Promise<DiskEntry>
  /** Gives a file a second name; not every file system can. */
  link(from: string, to: string): Promise<void>
  /** Removes an empty folder. */
  removeFolder(folder: string): Promise<void>
  /** Where a path leads once all links are followed. */
  realPath(path: string): Promise<string>
}
