import { LiquidError, type Token } from 'liquidjs'

import type { TemplateProblem, TemplateProblemCode } from './templateProblem'
import { textTooLong } from './textCollector'

/** Liquid's error as a problem of the body. Anything that is not Liquid's is a bug and thrown on. */
export function problemOf(error: unknown): TemplateProblem {
  if (error instanceof RangeError) return { code: 'tooComplex', name: null, line: 1, column: 1 }
  if (!LiquidError.is(error)) throw error
  const { code, name } = reasonOf(error)
  return problemAt(code, name, error.token)
}

export function problemAt(code: TemplateProblemCode, name: string | null, token: Token): TemplateProblem {
  const [line = 1, column = 1] = token.getPosition()
  return { code, name: name === null ? null : name.slice(0, 60), line, column }
}

type Reason = { readonly code: TemplateProblemCode; readonly name: string | null }

/** Liquid tells its errors apart only by their words (10.30.1). */
function reasonOf(error: LiquidError): Reason {
  const cause = error.originalError
  if (cause instanceof RangeError) return { code: 'tooComplex', name: null }
  const message = (cause ?? error).message
  if (message === textTooLong) return { code: 'textTooLong', name: null }
  if (/^\w+(?: \w+)? limit exceeded/.test(message)) return { code: 'tooComplex', name: null }
  const filter = /^undefined filter: ([\w-]+)/.exec(message)?.[1]
  if (filter !== undefined) return { code: 'unknownFilter', name: filter }
  const tag = /^tag "([^"]*)" not found/.exec(message)?.[1]
  if (tag !== undefined) return tagReason(tag)
  if (/ not closed(?:,|$)/.test(message)) return notClosedReason(error, message)
  // A group of fields or a loop's own object where a text is needed.
  if (cause instanceof TypeError) return { code: 'notAField', name: null }
  return { code: 'syntax', name: null }
}

const refused = new Set('block decrement include increment layout render tablerow'.split(' '))

function tagReason(tag: string): Reason {
  if (refused.has(tag)) return { code: 'tagNotAllowed', name: tag }
  if (/^(?:else|elsif|when|end[a-z]+)$/.test(tag)) return { code: 'strayTag', name: tag }
  return /^\w{1,60}$/.test(tag) ? { code: 'unknownTag', name: tag } : { code: 'syntax', name: null }
}

/** Liquid's tokenizer quotes what it could not close, a block names its tag. */
function notClosedReason(error: LiquidError, message: string): Reason {
  if (message.startsWith('output "')) return { code: 'outputNotClosed', name: null }
  if (message.startsWith('raw "')) return { code: 'blockNotClosed', name: 'raw' }
  if (message.startsWith('tag "')) return { code: 'tagNotClosed', name: null }
  const tag = /^\{%-?\s*(\w{1,60})/.exec(error.token.getText())?.[1]
  return tag === undefined ? { code: 'syntax', name: null } : { code: 'blockNotClosed', name: tag }
}
