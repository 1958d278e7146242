import { greeting, link, number } from './replyShape'

/**
 * A reply as the body of a template: the name it greets by is the customer's, numbers and links that differ from reply to
 * reply are asked for, and nothing personal is left.
 */
export function proposedBody(
  text: string,
  alike: readonly string[],
  withoutPersonalData: (text: string) => string,
): string {
  const [, hello, name] = greeting.exec(text) ?? []
  const rest = hello === undefined ? text : text.slice(hello.length + (name ?? '').length)
  const linked = withFields(withoutPersonalData(rest), link, 'link', alike)
  return (hello === undefined ? '' : greetingBody(hello)) + withFields(linked, number, 'number', alike)
}

/** English greets nobody in particular with "there"; other greetings leave the name out. */
function greetingBody(hello: string): string {
  if (/^\s*(?:hi|hello|hey)$/i.test(hello)) return `${hello} {{ customer.first_name | default: "there" }}`
  return `${hello}{% if customer.first_name %} {{ customer.first_name }}{% endif %}`
}

function withFields(text: string, pattern: RegExp, field: string, alike: readonly string[]): string {
  const names = new Map<string, string>()
  return text.replace(pattern, (value) => {
    if (alike.every((other) => other.includes(value))) return value
    const name = names.get(value) ?? (names.size === 0 ? field : `${field}_${names.size + 1}`)
    names.set(value, name)
    return `{{ ${name} }}`
  })
}
