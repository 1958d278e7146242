import type { Found } from './personalFinding'

/** What stands for the `@` where an address is spelled out: bracketed, as a word, or with blanks around the sign itself. */
const atSign = / ?[[({<] ?(?:at|a|@|arobase|arobas|malpa) ?[\])}>] ?| (?:at|arobase|arobas|malpa) | @ ?|@ /gi
const dot = String.raw`(?: ?[[({] ?(?:dot|point|kropka|\.) ?[\])}] ?| (?:dot|point|kropka) |\.)`
const spokenDot = /[[( ](?:dot|point|kropka|\.)[\]) ]/i
const part = String.raw`[\p{L}\p{N}_+-]{1,40}`
const nameEnd = new RegExp(`(?<![\\p{L}\\p{N}@])${part}(?:${dot}${part}){0,3}$`, 'iu')
const domainStart = new RegExp(`^${part}(?:${dot}${part}){0,3}${dot}[a-z]{2,12}(?![\\p{L}\\p{N}@])`, 'iu')
/** Where a customer's address most likely is: enough to tell "anna at gmail dot com" from "find us at shop dot com". */
const mailHost =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|proton|protonmail|gmx|aol|orange|free|wanadoo|laposte|sfr|wp|onet|interia|o2|poczta|tlen|op|btinternet|sky|virginmedia)\b/i
const cue = /(?:mail|e-mail|write|reach|contact|address|adresse|adres|ecri|napisz|kontakt|skrzynk)[^.!?\n]{0,40}$/i
const span = 90

/** Addresses spelled out for people, not machines: "anna (at) shop dot com", "anna arobase shop point fr". */
export function spelledEmails(plain: string): readonly Found[] {
  return [...plain.matchAll(atSign)].flatMap(({ 0: sign, index }) => {
    const before = plain.slice(Math.max(0, index - span), index)
    const behind = plain.slice(index + sign.length, index + sign.length + span)
    const [name, domain] = [nameEnd.exec(before)?.[0], domainStart.exec(behind)?.[0]]
    if (name === undefined || domain === undefined) return []
    if (!isMeant(sign, name, domain, before.slice(0, before.length - name.length))) return []
    return [{ kind: 'email', start: index - name.length, end: index + sign.length + domain.length } as const]
  })
}

function isMeant(sign: string, name: string, domain: string, before: string): boolean {
  if (!/\p{L}/u.test(name)) return false
  if (/[[({<]/.test(sign)) return true
  if (mailHost.test(domain)) return true
  if (sign.includes('@') || !spokenDot.test(domain)) return false
  return (
    /arobas|malpa/i.test(sign) || /[\d._+-]/.test(name) || (cue.test(before) && !/^(?:us|me|nous|nas)$/i.test(name))
  )
}
