import type { TemplateFields } from './fieldValues'
import { pathName } from './pathName'

type Scope = { [name: string]: Scope | string | boolean }

/** What a value typed into the form may hold, in UTF-16 units. */
const longestFormValue = 2_000

/**
 * The known fields with what was typed put where its path leads; a later value stands where two differ. Without
 * prototypes, so that nothing but data can be read.
 */
export function filledScope(
  fields: TemplateFields,
  typed: readonly (readonly [path: string, value: string])[],
): Readonly<Scope> {
  const scope = emptyScope()
  for (const [group, values] of Object.entries(fields)) scope[group] = Object.assign(emptyScope(), values)
  for (const [path, value] of typed) {
    const isField = pathName(path.split('.')) === path
    if (isField && value.trim() !== '') put(scope, path.split('.'), value.slice(0, longestFormValue))
  }
  return scope
}

/** A path through a text, or ending on a group, is left: the text already stands for it. */
function put(scope: Scope, [first = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    if (typeof scope[first] !== 'object') scope[first] = value
    return
  }
  const inner = (scope[first] ??= emptyScope())
  if (typeof inner === 'object') put(inner, rest, value)
}

function emptyScope(): Scope {
  return Object.create(null) as Scope
}
