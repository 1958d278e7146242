/** What a handler wants to be answered. */
export type Answer = {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export function okAnswer(body: unknown, status = 200): Answer {
  return { status, body }
}

/** A refusal in X's current form (problem+json). */
export function problem(status: number, title: string, detail: string, type = 'about:blank'): Answer {
  return { status, body: { title, detail, type, status }, headers: { 'content-type': 'application/problem+json' } }
}

export function invalid(message: string): Answer {
  const body = {
    errors: [{ parameters: {}, message }],
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
    type: 'https://api.twitter.com/2/problems/invalid-request',
  }
  return { status: 400, body, headers: { 'content-type': 'application/problem+json' } }
}
