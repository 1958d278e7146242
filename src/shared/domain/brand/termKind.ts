/** How the owner wrote a brand term: as words, as `#tag`, as `@handle` or as a web address. */
export type TermKind = 'words' | 'hashtag' | 'handle' | 'address'

export function termKind(term: string): TermKind {
  const text = term.trim()
  if (/^[#＃][\p{L}\p{N}\p{M}_]+$/u.test(text)) return 'hashtag'
  if (/^[@＠][\p{L}\p{N}_]/u.test(text) && !/\s/.test(text)) return 'handle'
  return isAddress.test(text) ? 'address' : 'words'
}

const isAddress = /^(https?:\/\/)?([a-z0-9-]+\.)+[a-z]{2,}(\/\S*)?$/i
