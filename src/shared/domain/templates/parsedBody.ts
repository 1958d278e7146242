import type { Liquid, Template as Piece } from 'liquidjs'

import { bodyUses, type FieldUse } from './bodyUses'
import { liquidEngine } from './liquidEngine'
import { problemOf } from './problemOf'
import { fail, ok, type Result } from '../result'
import { longestBody } from './longestBody'
import type { TemplateProblem } from './templateProblem'

export type ParsedBody = { readonly engine: Liquid; readonly pieces: Piece[]; readonly uses: readonly FieldUse[] }

/** A body that can be filled, with every use of a field in it; or why it cannot. */
export function parsedBody(body: string): Result<ParsedBody, readonly TemplateProblem[]> {
  if (body.length > longestBody) return fail([{ code: 'bodyTooLong', name: null, line: 1, column: 1 }])
  try {
    const engine = liquidEngine()
    const pieces = engine.parse(body)
    const { uses, problems } = bodyUses(pieces)
    return problems.length > 0 ? fail(problems) : ok({ engine, pieces, uses })
  } catch (error) {
    return fail([problemOf(error)])
  }
}
