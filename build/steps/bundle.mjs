import { build } from 'vite'

/**
 * Makes plain Node programs of TypeScript files, each a module of its own name, with everything but Node bundled: what
 * benches, fault runs and worker threads start.
 * @param {Readonly<Record<string, string>>} entries by name
 * @param {string} folder
 */
export async function bundle(entries, folder) {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'node20.18',
      rolldownOptions: {
        input: { ...entries },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
}
