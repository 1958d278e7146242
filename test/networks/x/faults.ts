/** A scripted fault for the next matching requests. */
export type Fault = {
  /** `POST /2/tweets`, with `*` for one variable part of the path. */
  readonly on: string
  readonly kind:
    /** Handled, but the connection closes before any answer. */
    | 'dropAnswer'
    /** Handled; half of the answer arrives. */
    | 'cut'
    /** The connection closes before anything is handled. */
    | 'drop'
    /** No answer ever comes. */
    | 'hang'
    /** A hotel's sign-in page with status 200. */
    | 'html'
    /** The same as a 302 to a foreign page. */
    | 'redirect'
    /** An answer with `status` and `body`. */
    | 'status'
    /** A 429 with the reset `resetInMs` from now. */
    | 'rateLimit'
    /** A proxy on the way delivers the request twice; the second answer arrives. */
    | 'twice'
    /** The answer comes `delayMs` late. */
    | 'slow'
  /** Only requests whose query has this parameter. */
  readonly onlyWith?: string
  readonly times?: number
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** For `status`, `html`, `hang`: X did what was asked all the same. */
  readonly isHandled?: boolean
  readonly resetInMs?: number
  readonly delayMs?: number
}

export type Faults = {
  add(fault: Fault): void
  clear(): void
  /** The fault that hits this request, counted down. */
  take(method: string, path: string, query: URLSearchParams): Fault | null
}

export function createFaults(): Faults {
  const waiting: { readonly fault: Fault; left: number }[] = []
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    clear: () => void waiting.splice(0),
    take(method, path, query) {
      const isHit = ({ on, onlyWith }: Fault): boolean =>
        matches(on, `${method} ${path}`) && (onlyWith === undefined || query.has(onlyWith))
      const hit = waiting.find(({ fault, left }) => left > 0 && isHit(fault))
      if (!hit) return null
      hit.left -= 1
      return hit.fault
    },
  }
}

function matches(pattern: string, request: string): boolean {
  const [one, other] = [pattern.split('/'), request.split('/')]
  return one.length === other.length && one.every((part, at) => part === '*' || part === other[at])
}
