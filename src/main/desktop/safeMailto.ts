const keptFields = ['cc', 'subject', 'body'] as const

/**
 * A mail link rebuilt from addresses, subject and body alone: `attach` and whatever else mail programs obey is dropped, and
 * no line break can add a header. Null: an address that is none, or text that does not decode.
 */
export function safeMailto(url: URL): string | null {
  const inPath = decoded(url.pathname)
  if (inPath === null) return null
  const given = lowerCaseNames(url.searchParams)
  const to = addresses([inPath, ...given('to')])
  const cc = addresses(given('cc'))
  if (to === null || cc === null) return null
  const values = { cc: cc.join(','), subject: oneLine(given('subject')), body: oneLine(given('body')) }
  const query = keptFields.flatMap((name) =>
    values[name] === '' ? [] : [`${name}=${encodeURIComponent(values[name])}`],
  )
  return `mailto:${to.join(',')}${query.length === 0 ? '' : `?${query.join('&')}`}`
}

function lowerCaseNames(params: URLSearchParams): (name: string) => string[] {
  const pairs = [...params]
  return (name) => pairs.flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []))
}

function addresses(lists: readonly string[]): string[] | null {
  const all = lists.flatMap((list) => list.split(',')).filter((address) => address !== '')
  return all.every((address) => /^[a-z0-9_.+][a-z0-9_.+-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address)) ? all : null
}

function oneLine(values: readonly string[]): string {
  return (values[0] ?? '').replace(/\p{Cc}+/gu, ' ')
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
