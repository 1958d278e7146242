import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

async function files(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** The module a file can be imported as, on a disk that does not tell capital letters apart. */
function moduleOf(file: string): string {
  return file.replace(/(\.d)?\.(ts|tsx|mjs|cjs)$/, '').toLowerCase()
}

describe('the names of files', () => {
  it.each(['src', 'build', 'test'])(
    'differ in %s by more than capital letters, as macOS and Windows need it',
    async (folder) => {
      const modules = (await files(folder)).filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file)).map(moduleOf)
      const twice = modules.filter((name, index) => modules.indexOf(name) !== index)
      expect(twice).toEqual([])
      expect(modules.length).toBeGreaterThan(0)
    },
  )
})
