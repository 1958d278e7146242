import { firstScreenName } from './firstScreen'
import { indexName } from './indexFormat'
import { indexFileName } from './search/indexFile'

/** What is made of the log and can be made anew, by its names in the shop's folder. */
export const derivedFiles: readonly string[] = [indexName, firstScreenName, indexFileName]
