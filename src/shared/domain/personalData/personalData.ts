import { addresses } from './addresses'
import { asks } from './asks'
import { cards } from './cards'
import { emails } from './emails'
import { ibans } from './ibans'
import { isOwnData } from './isOwnData'
import { orderNumbers } from './orderNumbers'
import type { Found, PersonalFinding, PersonalOptions } from './personalFinding'
import { phones } from './phones'
import { placeInText, readableText } from './readableText'
import { spelledEmails } from './spelledEmails'
import { withoutLinks } from './withoutLinks'

/**
 * What of a person a text holds or asks for (product.md section 3), in order and apart from each other. Places are UTF-16 units
 * of the text as it was written. What the shop itself has made public (`ownData`) is left out.
 */
export function personalData(text: string, options: PersonalOptions): readonly PersonalFinding[] {
  const readable = readableText(text)
  const plain = withoutLinks(readable.plain)
  const held = heldIn(plain, options)
  const asked = asks(plain).filter((noun) => !held.some((data) => isAnswered(plain, noun, data)))
  const all = [
    ...held.map((data) => ({ ...data, isAsked: false })),
    ...apart(asked).map((noun) => ({ ...noun, isAsked: true })),
  ]
  return apart(all)
    .map((finding) => ({ ...finding, ...placeInText(readable, finding) }))
    .filter(
      ({ kind, isAsked, start, end }) => isAsked || !isOwnData(kind, text.slice(start, end), options.ownData ?? []),
    )
}

/** The surest kinds first: what two finders claim is the first one's. */
function heldIn(plain: string, options: PersonalOptions): readonly Found[] {
  return apart([
    ...emails(plain),
    ...spelledEmails(plain),
    ...ibans(plain, options),
    ...cards(plain),
    ...orderNumbers(plain, options),
    ...addresses(plain, options),
    ...phones(plain, options),
  ])
}

/** Each stretch is the first claimant's; the answer is in the text's order. */
function apart<T extends Found>(claims: readonly T[]): readonly T[] {
  const ordered = claims.map((claim, rank) => ({ claim, rank })).toSorted((one, other) => byPlace(one, other))
  const kept: { readonly claim: T; readonly rank: number }[] = []
  for (const one of ordered) {
    let isFree = true
    for (let last = kept.at(-1); last !== undefined && last.claim.end > one.claim.start; last = kept.at(-1)) {
      if (last.rank < one.rank) {
        isFree = false
        break
      }
      kept.pop()
    }
    if (isFree) kept.push(one)
  }
  return kept.map(({ claim }) => claim)
}

type Ranked = { readonly claim: Found; readonly rank: number }

function byPlace(one: Ranked, other: Ranked): number {
  return one.claim.start - other.claim.start || one.rank - other.rank
}

/** "Your order number is 4711": nobody is asked for what the text says itself. */
function isAnswered(plain: string, noun: Found, data: Found): boolean {
  if (noun.kind !== data.kind || data.start < noun.end || data.start - noun.end > 12) return false
  return /^[\s:=,("'#-]*(?:is|est|to|no\.?|was)?[\s:=,("'#-]*$/i.test(plain.slice(noun.end, data.start))
}
