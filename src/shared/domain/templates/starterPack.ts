import en from './starter/en.json'
import fr from './starter/fr.json'
import pl from './starter/pl.json'
import type { Template, TemplateLanguage, Tone } from './template'
import type { Topic } from './topic'

export type StarterId = keyof typeof en

/** `isPublic`: written to be read by everyone, so it fits a post on X and holds nothing of the customer's. */
type Starter = { readonly tone: Tone; readonly topics: readonly Topic[]; readonly isPublic: boolean }

const starters: Readonly<Record<StarterId, Starter>> = {
  whereIsMyOrder: { tone: 'friendly', topics: ['delivery'], isPublic: false },
  lateParcel: { tone: 'friendly', topics: ['delivery', 'complaint'], isPublic: false },
  lostParcel: { tone: 'friendly', topics: ['delivery', 'complaint', 'refund'], isPublic: false },
  deliveredNotFound: { tone: 'friendly', topics: ['delivery'], isPublic: false },
  damagedItem: { tone: 'friendly', topics: ['damage', 'complaint'], isPublic: false },
  wrongItem: { tone: 'friendly', topics: ['wrongItem', 'complaint'], isPublic: false },
  returnHowTo: { tone: 'friendly', topics: ['return'], isPublic: false },
  returnReceived: { tone: 'friendly', topics: ['return', 'refund'], isPublic: false },
  refundOnItsWay: { tone: 'friendly', topics: ['refund'], isPublic: false },
  doubleCharge: { tone: 'friendly', topics: ['payment', 'refund'], isPublic: false },
  outOfStock: { tone: 'friendly', topics: ['stock'], isPublic: true },
  backInStock: { tone: 'friendly', topics: ['stock'], isPublic: true },
  sizing: { tone: 'friendly', topics: ['product'], isPublic: false },
  productQuestion: { tone: 'friendly', topics: ['product'], isPublic: false },
  customOrder: { tone: 'friendly', topics: ['custom'], isPublic: false },
  openingHours: { tone: 'friendly', topics: ['hours'], isPublic: true },
  holidayClosing: { tone: 'short', topics: ['hours'], isPublic: true },
  praiseThanks: { tone: 'friendly', topics: ['praise', 'thanks'], isPublic: true },
  thanksReply: { tone: 'short', topics: ['thanks'], isPublic: true },
  photoShare: { tone: 'friendly', topics: ['praise'], isPublic: true },
  priceQuestion: { tone: 'short', topics: ['product', 'payment'], isPublic: true },
  saleQuestion: { tone: 'short', topics: ['discount'], isPublic: true },
  wholesale: { tone: 'formal', topics: ['wholesale'], isPublic: false },
  discountCode: { tone: 'friendly', topics: ['discount'], isPublic: false },
  cancelOrder: { tone: 'friendly', topics: ['cancel', 'refund'], isPublic: false },
  cancelTooLate: { tone: 'friendly', topics: ['cancel', 'return'], isPublic: false },
  changeAddress: { tone: 'short', topics: ['address', 'delivery', 'private'], isPublic: true },
  goPrivate: { tone: 'short', topics: ['private'], isPublic: true },
  answeredByMessage: { tone: 'short', topics: ['private'], isPublic: true },
  holding: { tone: 'short', topics: ['hold'], isPublic: true },
  holdingLonger: { tone: 'short', topics: ['hold'], isPublic: true },
  apology: { tone: 'friendly', topics: ['complaint'], isPublic: false },
  followUp: { tone: 'friendly', topics: ['followUp'], isPublic: false },
}

export const starterIds: readonly StarterId[] = Object.keys(en) as StarterId[]

/** Starter templates that may be used where everyone reads them. */
export function isPublicStarter(id: StarterId): boolean {
  return starters[id].isPublic
}

/** The templates a new shop begins with, named in the owner's language, each in all three. */
export function starterPack(input: {
  readonly language: TemplateLanguage
  readonly now: number
  readonly idOf: (starterId: StarterId) => string
}): readonly Template[] {
  return starterIds.map((starterId) => starterTemplate(starterId, input))
}

function starterTemplate(starterId: StarterId, { language, now, idOf }: Parameters<typeof starterPack>[0]): Template {
  const { tone, topics } = starters[starterId]
  const { name, tags } = { en, fr, pl }[language][starterId]
  return {
    id: idOf(starterId),
    name,
    tags: [...tags],
    tone,
    topics: [...topics],
    variants: [
      { language: 'en', body: en[starterId].body },
      { language: 'fr', body: fr[starterId].body },
      { language: 'pl', body: pl[starterId].body },
    ],
    starterId,
    createdAt: now,
    updatedAt: now,
  }
}
