import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type SourceFile = { readonly path: string; readonly text: string }

const root = resolve(import.meta.dirname, '../..')

/** Every TypeScript file under a folder of the project, by its path in the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
