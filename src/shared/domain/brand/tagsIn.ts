import { foldText } from '../conversations/foldText'

/** A #hashtag or @handle in a text: where it is (UTF-16 units, `end` excluded) and its folded names in one word. */
export type Tag = {
  readonly kind: 'hashtag' | 'handle'
  readonly start: number
  /** The end of the name; of a handle with a server (`@name@server`) the end of the name. */
  readonly end: number
  readonly wholeEnd: number
  readonly names: readonly string[]
}

const hashtags = /(?<![\p{L}\p{N}&])[#＃]([\p{L}\p{N}\p{M}_]+)/gu
/** Names may hold dots and hyphens (Instagram, Bluesky) but don't end with them. */
const handles =
  /(?<![\p{L}\p{N}_.+-])[@＠]([\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_])?)(@[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu

export function tagsIn(text: string): readonly Tag[] {
  return [...tagsOf(text, hashtags, 'hashtag'), ...tagsOf(text, handles, 'handle')]
}

function tagsOf(text: string, pattern: RegExp, kind: Tag['kind']): readonly Tag[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: name = '', index }) => ({
    kind,
    start: index,
    end: index + 1 + name.length,
    wholeEnd: index + whole.length,
    names: namesOf(name),
  }))
}

/** A handle that is a web address (`@shop.example` on Bluesky) is also known by its first part. */
function namesOf(name: string): readonly string[] {
  const folded = foldText(name)
  const first = folded.split('.')[0] ?? ''
  return [...new Set([folded, first].map((one) => one.replace(/[^\p{L}\p{N}]/gu, '')))]
}
