import { toValue, type Emitter } from 'liquidjs'

/** The longest text a template may write or capture, in UTF-16 units. */
export const longestText = 10_000

/** What is thrown beyond it; `problemOf` knows it by this. */
export const textTooLong = 'text limit exceeded'

/** Collects what a template writes. Only texts, numbers, flags and lists of them can be written. */
export function textCollector(): Emitter {
  return {
    buffer: '',
    write(value: unknown) {
      this.buffer = bounded(this.buffer + writtenForm(value))
    },
  }
}

function writtenForm(value: unknown): string {
  const plain: unknown = toValue(value)
  if (plain === null || plain === undefined) return ''
  if (typeof plain === 'string') return plain
  if (typeof plain === 'number' || typeof plain === 'boolean') return String(plain)
  if (!Array.isArray(plain)) throw new TypeError('not a text')
  return plain.reduce<string>((text, item) => bounded(text + writtenForm(item)), '')
}

function bounded(text: string): string {
  if (text.length > longestText) throw new Error(textTooLong)
  return text
}
