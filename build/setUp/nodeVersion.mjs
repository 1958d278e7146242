import { stop } from './say.mjs'

const OLDEST = /** @type {const} */ ([20, 19])

/** Stops on a Node that is too old for the tools. */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNewEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  if (!isNewEnough)
    throw stop(
      `Shopbell is built with Node ${OLDEST.join('.')} or newer; this is Node ${version}. Get it from https://nodejs.org`,
    )
}
