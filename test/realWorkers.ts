import { join } from 'node:path'

import type { OpenStoreOptions } from '../src/main/store/openStore'
import { startWorker } from '../src/main/workers/startWorker'

/** The app's workers, as it starts them: whoever bundles a program puts each beside it. */
export function realWorkers(): NonNullable<OpenStoreOptions['workers']> {
  return { search: () => started('searchWorker'), rewrite: () => started('rewriteWorker') }
}

function started(name: string): ReturnType<typeof startWorker> {
  return startWorker(join(import.meta.dirname, `${name}.mjs`))
}
