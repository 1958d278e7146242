import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cache, root } from '../setUp/paths.mjs'

/** @typedef {{ readonly last: number, readonly lost: number, readonly problems: readonly string[] }} Finding */
/** @typedef {(options: { readonly folder: string, readonly acknowledged: number, readonly withoutIndex: boolean, readonly isLast: boolean }) => Promise<Finding>} Check */
/** @typedef {{ readonly cases: number, readonly problems: readonly string[], readonly text: string }} SuiteResult */

const folder = join(cache, 'faults', 'programs')
/** By name: a program to start, or a module to import. All TypeScript, next to the tests. */
const NAMES = /** @type {const} */ ([
  'shopWriter',
  'lowdbWriter',
  'checkShop',
  'checkLowdb',
  'bigBase',
  'callFaults',
  'damagedFiles',
  'deliveryShop',
  'deliveryFaults',
])

/** @type {Readonly<Record<string, readonly string[]>>} */
const PLACES = { deliveryShop: ['delivery'], deliveryFaults: ['delivery'] }

const WORKERS = /** @type {const} */ (['searchWorker', 'rewriteWorker'])

/** Bundles everything the suites start or import, once a run, and the app's workers beside it. */
export async function makePrograms() {
  // Needs the packages, so not before they are installed.
  const { bundle } = await import('./bundle.mjs')
  await rm(folder, { recursive: true, force: true })
  await bundle(
    Object.fromEntries([
      ...NAMES.map((name) => [name, join(root, 'test', 'faults', ...(PLACES[name] ?? []), `${name}.ts`)]),
      ...WORKERS.map((name) => [name, join(root, 'src', 'main', 'workers', `${name}.ts`)]),
    ]),
    folder,
  )
}

/** @param {typeof NAMES[number]} name */
export function program(name) {
  return join(folder, `${name}.mjs`)
}

/** @returns {Promise<() => Check>} */
export async function shopCheck() {
  return (await import(pathToFileURL(program('checkShop')).href)).createShopCheck
}

/** @returns {Promise<(folder: string, acknowledged: number) => Promise<Finding>>} */
export async function lowdbCheck() {
  return (await import(pathToFileURL(program('checkLowdb')).href)).checkLowdb
}

/**
 * Makes the shop of 100,000 messages that some kills begin with.
 * @returns {Promise<(folder: string) => Promise<void>>}
 */
export async function bigBase() {
  return (await import(pathToFileURL(program('bigBase')).href)).makeBigBase
}

/**
 * @param {'callFaults' | 'damagedFiles'} name
 * @returns {Promise<() => Promise<SuiteResult>>}
 */
export async function suite(name) {
  return (await import(pathToFileURL(program(name)).href))[name]
}
