/** What of a person a text can hold or ask for (product.md section 3, personal data guard). */
export const personalKinds = ['email', 'phone', 'iban', 'card', 'orderNumber', 'address'] as const
export type PersonalKind = (typeof personalKinds)[number]

/** A stretch of a text in UTF-16 units, `end` excluded. */
export type Span = { readonly start: number; readonly end: number }

/** Found in a text that was made readable; its places are those of the readable text. */
export type Found = Span & { readonly kind: PersonalKind }

/** `isAsked`: the text asks for such data there; otherwise the data itself stands there. */
export type PersonalFinding = Found & { readonly isAsked: boolean }

export type PersonalOptions = {
  readonly language: 'en' | 'fr' | 'pl'
  /** ISO 3166 alpha 2 of the shop, such as `GB`. */
  readonly country: string
  /** How the shop's order numbers look: `#` a digit, `*` letters and digits, the rest as written. Null: not known. */
  readonly orderPattern: string | null
  /** The shop's own public e-mail addresses, telephone numbers and postal addresses, as the owner wrote them. */
  readonly ownData?: readonly string[]
}
