import { editDistance } from '../search/editDistance'
import { fields, isFieldName } from './fields'
import { parsedBody } from './parsedBody'
import type { TemplateProblem } from './templateProblem'

/**
 * A field of a body as the editor lists it. `isKnown`: one of the merge fields; any other is asked for in the form.
 * `hasDefault`: no use of it has to have a value. `meant`: the merge field it is probably a misspelling of.
 */
export type BodyField = {
  readonly name: string
  readonly isKnown: boolean
  readonly hasDefault: boolean
  readonly meant: string | null
}

/** What the editor shows about a body while it is written. With a problem no fields are listed. */
export function bodyCheck(body: string): {
  readonly problems: readonly TemplateProblem[]
  readonly fields: readonly BodyField[]
} {
  const parsed = parsedBody(body)
  if (!parsed.ok) return { problems: parsed.error, fields: [] }
  const { uses } = parsed.value
  const names = [...new Set(uses.map(({ name }) => name))]
  return {
    problems: [],
    fields: names.map((name) => ({
      name,
      isKnown: isFieldName(name),
      hasDefault: uses.every((use) => use.name !== name || use.isOptional),
      meant: isFieldName(name) ? null : meantField(name),
    })),
  }
}

const mostTypos = 2

function meantField(name: string): string | null {
  const plain = flat(name)
  const near = Object.keys(fields)
    .map((field) => ({ field, distance: editDistance(plain, flat(field), mostTypos) }))
    .filter(({ distance }) => distance <= mostTypos)
    .sort((one, other) => one.distance - other.distance)
  return near[0]?.field ?? null
}

/** `firstName`, `customer_first_name` and `customer.first-name` are ways to write the same. */
function flat(name: string): string {
  return name.toLowerCase().replace(/[._-]/g, '')
}
