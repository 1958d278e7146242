/**
 * Why a body cannot be filled. `name`: the tag, filter or field it is about, never longer than 60 characters; `line` and
 * `column` count from 1.
 */
export type TemplateProblem = {
  readonly code: TemplateProblemCode
  readonly name: string | null
  readonly line: number
  readonly column: number
}

export type TemplateProblemCode =
  /** Longer than a body may be. */
  | 'bodyTooLong'
  /** What it would write is longer than a text may be. */
  | 'textTooLong'
  /** Loops, nesting or long texts beyond what is allowed. */
  | 'tooComplex'
  /** Liquid that cannot be read. */
  | 'syntax'
  /** `{{` without `}}`. */
  | 'outputNotClosed'
  /** `{%` without `%}`. */
  | 'tagNotClosed'
  /** `if`, `for` and others without their end. */
  | 'blockNotClosed'
  /** An end or a branch without its beginning. */
  | 'strayTag'
  | 'unknownTag'
  /** Liquid knows it, templates do not: other files, tables, counters. */
  | 'tagNotAllowed'
  | 'unknownFilter'
  /** A name that no value can be given to. */
  | 'notAField'
  /** A range must have two numbers, at most 1,000 apart. */
  | 'rangeNotAllowed'
