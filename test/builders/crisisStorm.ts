import type { CrisisMessage } from '#shared/domain/crisis/crisisMessage'

import { oneOf, type Chance } from './chance'
import { aComplaint } from './crisisMessages'

export type StormMessage = CrisisMessage & { readonly text: string; readonly conversationId: string }

/** Copies of five texts in three languages, as people change them, and what others add in words of their own. */
const copied = [
  'The mugs of Little Meadow crack with hot tea, my hand is burnt. Do not buy them!',
  'Kubki z Little Meadow pękają od gorącej herbaty, mam poparzoną rękę. Nie kupujcie!',
  'Les tasses de Little Meadow se fendent avec du thé chaud, ma main est brûlée. N’achetez pas !',
  'Shame on you, read what happened: https://news.example/mugs-recalled?utm_source=x',
  'Wstyd! #pekajacekubki',
] as const
const additions = ['', ' Please share!', ' Udostępnijcie!', ' Partagez !', ' 😡😡', ' @tvnews']
const subjects = ['my sister', 'moja mama', 'mon voisin', 'our office', 'nasz klub', 'mes collègues']
const verbs = ['was hurt by', 'wyrzuca', 'ne veut plus de', 'sends back', 'boi się o', 'a jeté']
const things = ['two cups', 'cały komplet', 'sa tasse bleue', 'every plate', 'swój czajnik', 'les bols']

/**
 * So many messages over two hours, most in the middle: about four fifths negative, some people several times and in
 * several conversations, some with verified accounts.
 */
export function aStorm(count: number, from: number, chance: Chance): readonly StormMessage[] {
  const lengthMs = 2 * 3_600_000
  return Array.from({ length: count }, (_, number) => {
    const at = from + Math.floor(((chance() + chance()) / 2) * lengthMs)
    const person = Math.floor(chance() * count * 0.7)
    const own = `${oneOf(subjects, chance)} ${oneOf(verbs, chance)} ${oneOf(things, chance)}`
    const text = chance() < 0.7 ? oneOf(copied, chance) + oneOf(additions, chance) : own
    const message = aComplaint(at, {
      id: `storm${number}`,
      personId: `storm person ${person}`,
      receivedAt: at + Math.floor(chance() * 180_000),
      sentiment: chance() < 0.8 ? 'negative' : 'neutral',
      tier: 2,
      isVerified: person % 25 === 0,
    })
    return { ...message, text, conversationId: `${person} in place ${Math.floor(chance() * 3)}` }
  })
}
