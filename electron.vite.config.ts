import { createRequire } from 'node:module'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const { version: pinnedElectron } = createRequire(import.meta.url)('electron/package.json') as { version: string }

/** What must not block the main loop runs in threads of its own, each a program beside `index.js`. */
const workers = {
  searchWorker: 'src/main/workers/searchWorker.ts',
  rewriteWorker: 'src/main/workers/rewriteWorker.ts',
  triageWorker: 'src/main/workers/triageWorker.ts',
  crisisWorker: 'src/main/workers/crisisWorker.ts',
}

// Everything is bundled, so that nothing but `out` and `resources` is shipped. Targets: the oldest runtime we start on.
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: { input: { index: 'src/main/index.ts', ...workers } },
    },
    define: {
      BUILT_IN_X_CLIENT_ID: JSON.stringify(process.env.SHOPBELL_X_CLIENT_ID ?? ''),
      PINNED_ELECTRON: JSON.stringify(pinnedElectron),
    },
  },
  preload: { build: { target: 'node20.18', externalizeDeps: false } },
  renderer: { plugins: [react()], build: { target: 'chrome130' } },
})
