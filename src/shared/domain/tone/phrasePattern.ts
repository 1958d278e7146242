import { foldedText } from './foldedText'
import { closing, parts } from './phraseParts'

const contact = String.raw`(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+\d|\(?0)[\d ()./-]{6,}\d|\d{2,3}(?: \d{2,4}){2,4}|\d{3}-\d{3}-\d{3,4})`
const before = String.raw`(?<!\w|\w-)`
/** After an elision the next word begins at once. */
const behind = String.raw`(?:(?<=')|(?!\w|-\w))`

/**
 * The regular expression's source of phrases in the language of rules/README.md, for texts out of `foldedText`: one of them
 * as whole words.
 */
export function phrasePattern(phrases: readonly string[]): string {
  return before + choice(phrases.map((phrase) => foldedText(phrase).folded)) + behind
}

function choice(phrases: readonly string[]): string {
  return `(?:${phrases.map(sequence).join('|')})`
}

function sequence(phrase: string): string {
  let source = ''
  let needsBlank = false
  for (const token of parts(phrase, ' ')) {
    source += tokenSource(token, needsBlank)
    needsBlank ||= !token.startsWith('[') && !/^[<^]/.test(token)
  }
  return source
}

function tokenSource(token: string, needsBlank: boolean): string {
  const blank = needsBlank ? String.raw`\s+` : ''
  if (token === '^') return String.raw`(?<=(?:^|[.!?\n])[\s\0]*)`
  if (token === '$') return String.raw`(?=\s*(?:[.!?\n]|$))`
  if (token === '...') return String.raw`(?:\s+[^\s.!?;:]+){0,4}?`
  if (token.startsWith('<')) return String.raw`(?<=${before}${word(token.slice(1))}\s+)`
  if (token.startsWith('>')) return String.raw`(?=\s+${word(token.slice(1))}${behind})`
  if (!token.startsWith('[')) return blank + word(token)
  const inner = choice(parts(token.slice(1, -1), '|'))
  return needsBlank ? String.raw`(?:\s+${inner})?` : String.raw`(?:${inner}\s+)?`
}

/** A token's letters and wildcards, and its choices in brackets. */
function word(token: string): string {
  const start = token.indexOf('(')
  if (start < 0) return letters(token)
  const end = closing(token, start)
  const inner = choice(parts(token.slice(start + 1, end), '|'))
  return letters(token.slice(0, start)) + inner + word(token.slice(end + 1))
}

function letters(signs: string): string {
  return signs.replace(/\{contact\}|[^a-z0-9,]/g, (sign, at: number) => {
    if (sign === '{contact}') return contact
    if (sign === '*') return String.raw`\w*`
    if (sign === '#') return String.raw`\d+`
    if (sign === '_') return String.raw`[\w'-]+`
    if (sign === '-') return String.raw`[-\s]?`
    if (sign === "'") return at === signs.length - 1 ? "'" : String.raw`['\s]?`
    return `\\${sign}`
  })
}
