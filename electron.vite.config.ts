import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Everything is bundled, so that nothing but `out` and `resources` is shipped. Targets: the oldest runtime we start on.
export default defineConfig({
  main: {
    build: { target: 'node20.18', externalizeDeps: false, sourcemap: true },
    define: { BUILT_IN_X_CLIENT_ID: JSON.stringify(process.env.SHOPBELL_X_CLIENT_ID ?? '') },
  },
  preload: { build: { target: 'node20.18', externalizeDeps: false } },
  renderer: { plugins: [react()], build: { target: 'chrome130' } },
})
