import { TypeGuards, type PropertyAccessToken } from 'liquidjs'

/** Names every JavaScript object answers to. No field is called so, and none of them is ever read. */
const unsafeNames = new Set(['prototype', ...Object.getOwnPropertyNames(Object.prototype)])

export function isUnsafeName(name: string): boolean {
  return unsafeNames.has(name)
}

/** Properties Liquid itself gives texts and lists. */
const ownOfLiquid = new Set(['size', 'first', 'last'])

/** The parts of a path as written, `customer["first_name"]` as `customer.first_name`; null: one is computed. */
export function pathParts(token: PropertyAccessToken): readonly string[] | null {
  if (token.variable !== undefined) return null
  const parts = token.props.map((part) =>
    TypeGuards.isWordToken(part) || TypeGuards.isQuotedToken(part) || TypeGuards.isNumberToken(part)
      ? String(part.content)
      : null,
  )
  return parts.every((part) => part !== null) ? parts : null
}

/** The field a path names, without what Liquid asks of its value; null: no value can be given to it. */
export function pathName(parts: readonly string[]): string | null {
  const last = parts.at(-1)
  const named = parts.length > 1 && last !== undefined && ownOfLiquid.has(last) ? parts.slice(0, -1) : parts
  const name = named.join('.')
  return named.length <= 4 && name.length <= 60 && named.every(isPart) ? name : null
}

function isPart(part: string): boolean {
  return /^[\p{L}\p{N}\p{M}_-]+$/u.test(part) && !isUnsafeName(part)
}
