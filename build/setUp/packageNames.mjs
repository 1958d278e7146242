// Renamed because their interface holds times.
const RENAMED = new Set([
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
])

/**
 * Some libraries are called `…t64` since Ubuntu 24.04 and Debian 13. The list of packages tells; where it was never read, the release does.
 * @param {string} name as Debian 12 has it
 * @param {string} policy what `apt-cache policy` printed
 * @param {string} release the text of /etc/os-release
 */
export function nameInRelease(name, policy, release) {
  if (hasCandidate(`${name}t64`, policy)) return `${name}t64`
  if (hasCandidate(name, policy) || !RENAMED.has(name)) return name
  const version = Number(/^VERSION_ID="?(\d+)/m.exec(release)?.[1] ?? 0)
  const isUbuntu = /^ID="?ubuntu/m.test(release)
  return version >= (isUbuntu ? 24 : 13) ? `${name}t64` : name
}

/**
 * @param {string} name
 * @param {string} policy
 */
function hasCandidate(name, policy) {
  const lines = policy.split('\n')
  const at = lines.indexOf(`${name}:`)
  const candidate = at < 0 ? undefined : lines.slice(at + 1, at + 3).find((line) => line.includes('Candidate:'))
  return candidate !== undefined && !candidate.includes('(none)')
}
