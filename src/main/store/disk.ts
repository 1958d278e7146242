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

/** The system calls the store makes, so that a test can fail each of them. */
export type Disk = {
  /** `append`: an existing file only. `create`: a new file only, readable by its owner alone. */
  open(path: string, mode: 'read' | 'append' | 'create'): Promise<DiskFile>
  /** Names in a folder, sorted. */
  list(folder: string): Promise<readonly string[]>
  /** Makes the folder and those above it, for their owner alone, so that they survive a power cut. */
  makeFolder(folder: string): Promise<void>
  /** Makes new names in a folder survive a power cut, where the system can. */
  syncFolder(folder: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
}
