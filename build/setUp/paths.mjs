import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** Kept between runs, never committed: runtimes, reports, what we remember of failed downloads. */
export const cache = join(root, '.cache')

/** Where the person stood who typed the command; npm itself always runs scripts in the project's folder. */
export const callersFolder = process.env.INIT_CWD ?? process.cwd()
