import type { Found } from './personalFinding'

/** Signs before the `@` and behind it (RFC 5321, 4.5.3.1). */
const longestName = 64
const longestDomain = 255
const nameEnd = /[\p{L}\p{N}](?:[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{0,63})$/u
const domainStart = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})){0,8}/u

/** E-mail addresses as they are meant to be written. `@name` and `@name@server` are handles. */
export function emails(plain: string): readonly Found[] {
  const found: Found[] = []
  for (let at = plain.indexOf('@'); at !== -1; at = plain.indexOf('@', at + 1)) {
    const name = nameBefore(plain, at)
    const domain = domainBehind(plain, at + 1)
    if (name === '' || domain === '' || name.length > longestName) continue
    const start = at - name.length
    if (plain[start - 1] !== '@') found.push({ kind: 'email', start, end: at + 1 + domain.length })
  }
  return found
}

function nameBefore(plain: string, at: number): string {
  // One sign more than allowed, so that a name that is too long is not taken for its own end.
  const name = /[^\s@:;,()<>[\]"\\\0]*$/.exec(plain.slice(Math.max(0, at - longestName - 1), at))?.[0] ?? ''
  return name.length > longestName ? '' : (nameEnd.exec(name)?.[0] ?? '').replace(/^['!*`|=~-]+/, '')
}

function domainBehind(plain: string, start: number): string {
  const labels = domainStart.exec(plain.slice(start, start + longestDomain))?.[0].split('.') ?? []
  while (labels.length > 1 && !/^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/iu.test(labels.at(-1) ?? '')) labels.pop()
  return labels.length > 1 ? labels.join('.') : ''
}
