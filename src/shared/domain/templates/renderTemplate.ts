import { UndefinedVariableError, TypeGuards } from 'liquidjs'

import { budgetedContext } from './budgetedContext'
import type { TemplateFields } from './fieldValues'
import { isFieldName } from './fields'
import { filledScope } from './filledScope'
import { parsedBody, type ParsedBody } from './parsedBody'
import { pathName, pathParts } from './pathName'
import { problemAt, problemOf } from './problemOf'
import type { TemplateProblem } from './templateProblem'
import { tidyText } from './tidyText'

/** A field without a value, by its path as written. `isKnown`: one of the merge fields, whose value is not known here. */
export type MissingField = { readonly name: string; readonly isKnown: boolean }

export type Rendering =
  | { readonly state: 'ready'; readonly text: string }
  /** `text` shows each gap as `[name]`. */
  | { readonly state: 'incomplete'; readonly text: string; readonly missing: readonly MissingField[] }
  | { readonly state: 'broken'; readonly problem: TemplateProblem }

/** Every missing field costs another pass. */
const mostMissing = 40

/**
 * A body filled with what is known and what the owner typed (`form`: values by field name; blank ones count as missing).
 * Fields in branches that are not taken are not missing.
 */
export function renderTemplate(
  body: string,
  fields: TemplateFields,
  form: Readonly<Record<string, string>>,
): Rendering {
  const parsed = parsedBody(body)
  if (parsed.ok) return filled(parsed.value, fields, form)
  const [problem] = parsed.error
  if (problem === undefined) throw new Error('A body that cannot be filled has a problem')
  return { state: 'broken', problem }
}

function filled(body: ParsedBody, fields: TemplateFields, form: Readonly<Record<string, string>>): Rendering {
  const gaps = new Map<string, string>()
  for (;;) {
    const pass = onePass(body, filledScope(fields, [...Object.entries(form), ...gaps]))
    if (pass.state === 'broken') return pass
    if (pass.state === 'ready') return finished(pass.text, [...gaps.keys()])
    if (gaps.has(pass.name)) return { state: 'broken', problem: pass.problem }
    if (gaps.size === mostMissing) return { state: 'broken', problem: { ...pass.problem, code: 'tooComplex' } }
    gaps.set(pass.name, `[${pass.name}]`)
  }
}

function finished(text: string, missing: readonly string[]): Rendering {
  const tidy = tidyText(text)
  if (missing.length === 0) return { state: 'ready', text: tidy }
  return { state: 'incomplete', text: tidy, missing: missing.map((name) => ({ name, isKnown: isFieldName(name) })) }
}

type Pass =
  | Exclude<Rendering, { state: 'incomplete' }>
  | { readonly state: 'gap'; readonly name: string; readonly problem: TemplateProblem }

function onePass({ engine, pieces }: ParsedBody, scope: object): Pass {
  try {
    return { state: 'ready', text: String(engine.renderSync(pieces, budgetedContext(engine, scope))) }
  } catch (error) {
    return error instanceof UndefinedVariableError ? gapOf(error) : { state: 'broken', problem: problemOf(error) }
  }
}

function gapOf({ token }: UndefinedVariableError): Pass {
  const parts = TypeGuards.isPropertyAccessToken(token) ? pathParts(token) : null
  const name = parts === null ? null : pathName(parts)
  const problem = problemAt('notAField', name, token)
  return name === null ? { state: 'broken', problem } : { state: 'gap', name, problem }
}
