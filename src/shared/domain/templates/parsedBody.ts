import type { Liquid, Template as Piece } from 'liquidjs'

import { bodyUses, type FieldUse } from './bodyUses'
import { liquidEngine } from './liquidEngine'
import { problemOf } from './problemOf'
import { fail, ok, type Result } from '../result'
import { longestBody } from './template'
import type { TemplateProblem } from './templateProblem'

export type ParsedBody = { readonly engine: Liquid; readonly pieces: Piece[]; readonly uses: readonly FieldUse[] }

/** A body that can be filled, with every use of a field in it; or why it cannot. */
export function parsedBody(body: string): Result<ParsedBody, readonly TemplateProblem[]> {
  if (body.length > longestBody) return fail([{ code: 'bodyTooLong', name: null, line: 1, column: 1 }])
  if (isDeep(body)) return fail([{ code: 'tooComplex', name: null, line: 1, column: 1 }])
  try {
    const engine = liquidEngine()
    const pieces = engine.parse(body)
    const { uses, problems } = bodyUses(pieces)
    return problems.length > 0 ? fail(problems) : ok({ engine, pieces, uses })
  } catch (error) {
    return fail([problemOf(error)])
  }
}

const deepestBrackets = 60

/** Liquid reads a bracket in a bracket by calling itself, until the stack is full: how deep that is differs by computer. */
function isDeep(body: string): boolean {
  let depth = 0
  for (const sign of body.match(/[()[\]]/g) ?? []) {
    depth = sign === '(' || sign === '[' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepestBrackets) return true
  }
  return false
}
