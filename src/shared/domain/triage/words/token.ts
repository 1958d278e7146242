/** What a piece of a message is; a stop ends what a negation or a booster reaches. */
export type TokenKind =
  'word' | 'link' | 'address' | 'handle' | 'tag' | 'face' | 'emoji' | 'stress' | 'stop' | 'number' | 'money'

/** A piece of a message. Places are UTF-16 units of the message as it was written. */
export type Token = {
  readonly kind: TokenKind
  /** What it is compared by: without case and accents, long letters shortened. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** "sooo": three of a letter or more. */
  readonly isLong: boolean
  /** Capitals only, two letters or more. */
  readonly isLoud: boolean
}
