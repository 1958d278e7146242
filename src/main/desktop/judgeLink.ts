import { isIP } from 'node:net'

import { safeMailto } from './safeMailto'

export type LinkDoubt =
  | 'holdsName' // https://shop.example@attacker.example/
  | 'holdsHiddenCharacters' // reordering, invisible or drawing characters
  | 'holdsOddCharacters' // quotes, brackets, blanks, backslashes
  | 'foreignLetters' // letters that may look like others
  | 'shortHost'
  | 'numericHost'

export type LinkVerdict =
  | { readonly type: 'open'; readonly href: string }
  | { readonly type: 'ask'; readonly href: string; readonly host: string; readonly reason: LinkDoubt }
  | { readonly type: 'refuse' }

/** Windows stops at 2,081 characters (Electron's documentation of openExternal). */
const longestLink = 2000
const refuse: LinkVerdict = { type: 'refuse' }

/**
 * Whether a link written by a stranger may go to the system. Web and mail only, re-serialised; what looks like
 * something else than it is needs the owner's word on the real host (rules: Signal's isLinkSneaky and our own).
 * `allowLoopback` is for networks on this computer in unpackaged runs.
 */
export function judgeLink(raw: string, { allowLoopback }: { readonly allowLoopback: boolean }): LinkVerdict {
  if (raw.length > longestLink || hasControls(raw) || !URL.canParse(raw)) return refuse
  const url = new URL(raw)
  if (url.protocol === 'mailto:') return judgeMailto(url)
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.href.length > longestLink) return refuse
  if (isLoopback(url.hostname)) return allowLoopback ? { type: 'open', href: url.href } : refuse
  const reason = doubtAbout(raw, url)
  return reason === null ? { type: 'open', href: url.href } : { type: 'ask', href: url.href, host: url.host, reason }
}

function judgeMailto(url: URL): LinkVerdict {
  const href = safeMailto(url)
  return href === null || href.length > longestLink ? refuse : { type: 'open', href }
}

function doubtAbout(raw: string, url: URL): LinkDoubt | null {
  if (url.username !== '' || url.password !== '') return 'holdsName'
  if (/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2500-\u25ff]/u.test(raw)) return 'holdsHiddenCharacters'
  if (/[\s"<>\\^`{|}]/u.test(raw) || !/^https?:\/\/[^/]/i.test(raw)) return 'holdsOddCharacters'
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) return 'numericHost'
  const labels = url.hostname.replace(/\.$/, '').split('.')
  if (labels.some((label) => label.startsWith('xn--'))) return 'foreignLetters'
  return labels.length < 2 ? 'shortHost' : null
}

/** A link from outside has no business with the services of this computer. */
function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '')
  if (host === 'localhost' || host.endsWith('.localhost')) return true
  return /^(127|0)\.\d+\.\d+\.\d+$/.test(host) || /^\[::(1|ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4})?\]$/.test(host)
}

function hasControls(raw: string): boolean {
  return /\p{Cc}/u.test(raw)
}
