import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { nameInRelease } from './packageNames.mjs'
import { answerOf } from './run.mjs'
import { say, stop } from './say.mjs'

const MOST_OUTPUT = 64 * 1024 * 1024

/**
 * Installs Debian or Ubuntu packages as root; as anyone else stops with the exact command.
 * @param {readonly string[]} names as Debian 12 has them
 */
export function installSystemPackages(names) {
  if (names.length === 0) return
  if (!hasApt())
    throw stop(`Install what Debian calls: ${names.join(' ')}. This system has no apt-get, so its names may differ.`)
  if (process.getuid?.() !== 0) {
    const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${namesHere(names).join(' ')}`
    throw stop(`System packages are missing. Install them with this command, then start again:\n\n  ${command}\n`)
  }
  say('system', 'packages are missing: reading the list of packages (apt-get update)')
  aptGet(['update', '-qq'])
  const exact = namesHere(names)
  say('system', `installing ${exact.join(' ')}`)
  if (!aptGet(['install', '-y', '-qq', '--no-install-recommends', ...exact])) {
    throw stop('The system packages could not be installed: apt-get said why above.')
  }
}

export function hasApt() {
  return existsSync('/usr/bin/apt-get')
}

/**
 * Quiet unless it fails: then all it said is shown.
 * @param {readonly string[]} args
 */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const settings = ['-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300']
  const answer = spawnSync('apt-get', [...settings, ...args], { env, encoding: 'utf8', maxBuffer: MOST_OUTPUT })
  if (answer.status !== 0) process.stderr.write(`${answer.stdout}${answer.stderr}`)
  return answer.status === 0
}

/** @param {readonly string[]} names */
function namesHere(names) {
  const policy = answerOf('apt-cache', ['policy', ...names.flatMap((name) => [name, `${name}t64`])]) ?? ''
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return names.map((name) => nameInRelease(name, policy, release))
}
