import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Lets `make` fill a temporary folder and moves what it answers to `target` only when it is complete: a set-up
 * that is killed never leaves half a runtime.
 * @param {string} target
 * @param {(workFolder: string) => Promise<string>} make answers the finished folder, inside `workFolder`
 */
export async function makeInPlace(target, make) {
  mkdirSync(dirname(target), { recursive: true })
  const workFolder = mkdtempSync(join(dirname(target), '.making-'))
  try {
    const made = await make(workFolder)
    rmSync(target, { recursive: true, force: true })
    renameSync(made, target)
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
}
