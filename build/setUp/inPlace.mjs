import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const PREFIX = '.making-'
const ABANDONED_AFTER_MS = 60 * 60 * 1000

/**
 * Lets `make` fill a temporary folder and moves what it answers to `target` only when it is complete: a set-up
 * that is killed never leaves half a runtime.
 * @param {string} target
 * @param {(workFolder: string) => Promise<string>} make answers the finished folder, inside `workFolder`
 */
export async function makeInPlace(target, make) {
  mkdirSync(dirname(target), { recursive: true })
  removeAbandoned(dirname(target), Date.now() - ABANDONED_AFTER_MS)
  const workFolder = mkdtempSync(join(dirname(target), PREFIX))
  try {
    const made = await make(workFolder)
    rmSync(target, { recursive: true, force: true })
    renameSync(made, target)
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
}

/**
 * @param {string} folder
 * @param {number} before epoch milliseconds
 */
function removeAbandoned(folder, before) {
  const left = readdirSync(folder).filter((name) => name.startsWith(PREFIX))
  for (const path of left.map((name) => join(folder, name))) {
    if (statSync(path).mtimeMs < before) rmSync(path, { recursive: true, force: true })
  }
}
