import { fromVersion0 } from './fromVersion0'
import type { Migration } from './migration'

/** One step for every version that was ever shipped, and for the one before the first, oldest first. */
export const migrations: readonly Migration[] = [fromVersion0]
