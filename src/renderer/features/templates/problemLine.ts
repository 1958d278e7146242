import type { TemplateProblem } from '#shared/domain/templates/templateProblem'
import type { TextMark } from '../../ui/markedParts'

export type ProblemLine = { readonly text: string; readonly mark: TextMark }

/** What stays of a long line before its mark, and of the line altogether. */
const before = 30
const longest = 120

/** The line a problem is in and the part of it that is meant; a long line is cut around that. */
export function problemLine(body: string, { line, column }: TemplateProblem): ProblemLine {
  const whole = body.split(/\r\n|\n|\r/)[line - 1] ?? ''
  const at = Math.min(column - 1, Math.max(0, whole.length - 1))
  const meant = /^(?:\{\{.*?\}\}|\{%.*?%\}|\{[{%].*|[^\s|}%]+|.)/u.exec(whole.slice(at))?.[0] ?? ''
  const from = at > before * 2 ? at - before : 0
  const lead = from > 0 ? '…' : ''
  const shown = whole.slice(from, from + longest)
  const start = at - from + lead.length
  const tail = from + longest < whole.length ? '…' : ''
  return { text: `${lead}${shown}${tail}`, mark: { start, end: start + meant.length } }
}

/** Where a problem is in the body, in UTF-16 units. */
export function problemOffset(body: string, { line, column }: TemplateProblem): number {
  const lines = body.split('\n').slice(0, line - 1)
  return Math.min(body.length, lines.join('\n').length + (lines.length > 0 ? 1 : 0) + column - 1)
}
