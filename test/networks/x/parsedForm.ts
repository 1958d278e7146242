/** The fields of a multipart body, each as its bytes; null for a body of another kind. */
export function parsedForm(body: Buffer): ReadonlyMap<string, Buffer> | null {
  if (body.toString('latin1', 0, 2) !== '--') return null
  const text = body.toString('latin1')
  const boundary = text.slice(0, text.indexOf('\r\n'))
  const fields = new Map<string, Buffer>()
  for (const part of text.split(`${boundary}`).slice(1, -1)) {
    const headEnd = part.indexOf('\r\n\r\n')
    const [, name = ''] = /name="([^"]+)"/.exec(part.slice(0, headEnd)) ?? []
    fields.set(name, Buffer.from(part.slice(headEnd + 4, -2), 'latin1'))
  }
  return fields
}
