import {
  TypeGuards,
  Value,
  type PropertyAccessToken,
  type RangeToken,
  type Template as Piece,
  type Token,
} from 'liquidjs'

import { fieldGroups } from './fields'
import { isUnsafeName, pathName, pathParts } from './pathName'
import { problemAt } from './problemOf'
import type { TemplateProblem } from './templateProblem'

/** One place where a body reads a field. `isOptional`: it may have no value there, by a default or in a condition. */
export type FieldUse = { readonly name: string; readonly isOptional: boolean }

type Found = { readonly uses: FieldUse[]; readonly problems: TemplateProblem[]; readonly locals: Map<string, number> }

const widestRange = 1_000

/**
 * Every field a body reads, and what in it can never be filled. It also lets `default` count wherever it is among the
 * filters, as Shopify's Liquid does.
 */
export function bodyUses(pieces: readonly Piece[]): {
  readonly uses: readonly FieldUse[]
  readonly problems: readonly TemplateProblem[]
} {
  const found: Found = { uses: [], problems: [], locals: new Map() }
  for (const piece of pieces) visit(piece, found)
  return found
}

function visit(piece: Piece, found: Found): void {
  const isCondition = /^(?:if|unless|case)$/.test(tagName(piece.token))
  for (const argument of piece.arguments?.() ?? []) {
    if (argument instanceof Value) visitValue(argument, isCondition, found)
    else visitToken(argument, isCondition, found)
  }
  for (const name of piece.localScope?.() ?? []) found.locals.set(name.content, Infinity)
  const inner = [...(piece.blockScope?.() ?? [])]
  for (const name of inner) found.locals.set(name, (found.locals.get(name) ?? 0) + 1)
  for (const child of childrenOf(piece)) visit(child, found)
  for (const name of inner) found.locals.set(name, (found.locals.get(name) ?? 0) - 1)
}

function tagName(token: Token): string {
  return TypeGuards.isTagToken(token) ? token.name : ''
}

function childrenOf(piece: Piece): readonly Piece[] {
  const result = piece.children?.(false, true).next()
  return result?.done === true ? result.value : []
}

function visitValue(value: Value, isCondition: boolean, found: Found): void {
  const hasDefault = value.filters.some(({ name }) => name === 'default')
  if (hasDefault) {
    const evaluate = value.value.bind(value)
    value.value = (context) => evaluate(context, true)
  }
  for (const token of value.initial.postfix) visitToken(token, isCondition || hasDefault, found)
  for (const { args } of value.filters) visitArguments(args, found)
}

function visitArguments(list: readonly unknown[], found: Found): void {
  for (const argument of list.flat()) if (TypeGuards.isValueToken(argument)) visitToken(argument, false, found)
}

function visitToken(token: Token, isOptional: boolean, found: Found): void {
  if (TypeGuards.isRangeToken(token)) visitRange(token, found)
  else if (TypeGuards.isPropertyAccessToken(token)) visitPath(token, isOptional, found)
  else if (TypeGuards.isFilteredValueToken(token)) {
    const hasDefault = token.filters[0]?.name === 'default'
    for (const inner of token.initial.postfix) visitToken(inner, isOptional || hasDefault, found)
    for (const { args } of token.filters) visitArguments(args, found)
  }
}

/** Only written numbers: Liquid counts up in steps of one, and beyond 2^53 that never ends. */
function visitRange({ lhs, rhs }: RangeToken, found: Found): void {
  const isPlain = TypeGuards.isNumberToken(lhs) && TypeGuards.isNumberToken(rhs)
  const isSmall = isPlain && Math.abs(lhs.content) <= 1e6 && Math.abs(rhs.content - lhs.content) <= widestRange
  if (!isSmall) found.problems.push(problemAt('rangeNotAllowed', null, lhs))
}

function visitPath(token: PropertyAccessToken, isOptional: boolean, found: Found): void {
  for (const part of token.props) visitToken(part, false, found)
  if (token.variable !== undefined) visitToken(token.variable, isOptional, found)
  const parts = pathParts(token)
  const isLocal = token.variable !== undefined || (found.locals.get(rootOf(token)) ?? 0) > 0
  if (isLocal && !token.props.some(isUnsafePart)) return
  const name = parts === null || isLocal ? null : pathName(parts)
  const isGroup = name !== null && fieldGroups.has(name) && !isOptional
  if (name === null || isGroup) found.problems.push(problemAt('notAField', name, token))
  else found.uses.push({ name, isOptional })
}

function rootOf(token: PropertyAccessToken): string {
  const [root] = token.props
  return root !== undefined && (TypeGuards.isWordToken(root) || TypeGuards.isQuotedToken(root)) ? root.content : ''
}

function isUnsafePart(part: Token): boolean {
  return (TypeGuards.isWordToken(part) || TypeGuards.isQuotedToken(part)) && isUnsafeName(part.content)
}
