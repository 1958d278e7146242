/** Words that stand in customers' texts, names and tokens of the whole run and must never be in the app's own log. */
export const canaries = {
  text: 'zqżółwtekst',
  handle: 'zqzolwhandle',
  name: 'Zqżółw Nazwisko',
  token: 'zqzolwtoken',
} as const

/** How a canary could be written down: as it is, in an address, in JSON, as hex, and inside any base64. */
export function formsOf(canary: string): string[] {
  const bytes = Buffer.from(canary)
  const escaped = [...canary].map((letter) =>
    letter > '~' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter,
  )
  return [
    canary,
    encodeURIComponent(canary),
    encodeURIComponent(canary).toLowerCase(),
    escaped.join(''),
    bytes.toString('hex'),
    ...inBase64(bytes),
  ]
}

/** What base64 of any surrounding text must hold: the middle of the word at each of its three alignments. */
function inBase64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const middle = encoded.slice(shift === 0 ? 0 : shift + 1, -2)
    return [middle, middle.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
