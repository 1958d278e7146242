import { foldText } from '../conversations/foldText'
import { wordsOf } from '../search/words'

/** What a text is compared by. */
export type TextMarks = {
  /** Folded, without links, mentions, hashtags and pictures; numbers all look alike, so that copies with another order number stay copies. */
  readonly words: readonly string[]
  /** Folded, without the sign. */
  readonly tags: readonly string[]
  /** `host/path` in lower case, without what only tracks the click. Bare home pages are left out. */
  readonly links: readonly string[]
}

const linkPattern = /(?:https?:\/\/|www\.)[^\s<>"]+/giu
const mentionPattern = /(^|[^\p{L}\p{N}_])@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?/gu
const tagPattern = /#[\p{L}\p{N}_]+/gu
const repostPattern = /^\s*(?:RT|MT|via)\b:?/u
const tracking = /^(?:utm_\w+|fbclid|gclid|igshid|igsh|mc_\w+|ref|ref_src|si|s|t)=/u

export function textMarks(text: string): TextMarks {
  const links = (text.match(linkPattern) ?? []).map(plainLink).filter((link) => link.includes('/'))
  const rest = text.replace(linkPattern, ' ').replace(mentionPattern, '$1 ')
  const tags = (rest.match(tagPattern) ?? []).map((tag) => foldText(tag.slice(1)))
  const words = wordsOf(rest.replace(tagPattern, ' ').replace(repostPattern, ' ')).filter(isWord)
  return { words: words.map(withoutNumber), tags, links }
}

function plainLink(link: string): string {
  const bare = link.replace(/^https?:\/\//iu, '').replace(/[.,;:!?)\]}'»…]+$/u, '')
  const [place = '', query = ''] = (bare.split('#')[0] ?? '').toLowerCase().split('?')
  const kept = query.split('&').filter((part) => part !== '' && !tracking.test(part))
  const path = place.replace(/^(?:www|m|mobile)\./u, '').replace(/\/+$/u, '')
  return kept.length > 0 ? `${path}/?${kept.join('&')}` : path
}

function isWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}

function withoutNumber(word: string): string {
  return word.replace(/\p{N}+/gu, '0')
}
