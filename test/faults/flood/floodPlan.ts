import { oneOf, type Chance } from '#test/builders/chance'

/** What happens at X, `atMs` after the flood began. Numbers name earlier steps and people. */
export type FloodStep =
  | {
      readonly type: 'mention'
      readonly atMs: number
      readonly person: number
      readonly text: string
      /** The mention it answers; null: a thread of its own. */
      readonly answers: number | null
    }
  | { readonly type: 'edit'; readonly atMs: number; readonly mention: number; readonly text: string }
  | { readonly type: 'forgetPage'; readonly atMs: number }

export type FloodPlan = { readonly people: number; readonly steps: readonly FloodStep[] }

type Wish = { readonly count: number; readonly lengthMs: number; readonly texts: readonly string[] }

/** A third of what is written in a storm is copied from others, with small changes. */
const copied = [
  'The mugs of this shop crack with hot tea, my hand is burnt. Do not buy them!',
  'Kubki z tego sklepu pękają od gorącej herbaty, mam poparzoną rękę. Nie kupujcie!',
  'Les tasses de cette boutique se fendent avec du thé chaud, ma main est brûlée. N’achetez pas !',
] as const
const additions = ['', ' Please share!', ' Udostępnijcie!', ' Partagez !', ' 😡😡', ' unbelievable'] as const

const copiedShare = 1 / 3
const answerShare = 0.2
const editShare = 0.02
/** X forgets where a reader was once in so many mentions: the list is read again from its top. */
const forgetEvery = 3_000
const firstForgotten = 750

/**
 * So many mentions spread evenly over a time, by about a third as many people: most in threads of their own, a fifth further
 * messages of a thread, some edited later, and now and then a page that X no longer has, so that much is read twice.
 */
export function floodPlan({ count, lengthMs, texts }: Wish, chance: Chance): FloodPlan {
  const people = Math.max(1, Math.round(count / 3))
  const authors: number[] = []
  const steps: FloodStep[] = []
  for (let number = 0; number < count; number += 1) {
    const atMs = (number * lengthMs) / count
    const answers = number > 0 && chance() < answerShare ? Math.floor(chance() * number) : null
    const person = answers === null ? Math.floor(chance() * people) : (authors[answers] ?? 0)
    authors.push(person)
    const text = chance() < copiedShare ? oneOf(copied, chance) + oneOf(additions, chance) : oneOf(texts, chance)
    steps.push({ type: 'mention', atMs, person, text, answers })
    if (chance() < editShare) {
      const mention = Math.floor(chance() * (number + 1))
      steps.push({ type: 'edit', atMs, mention, text: `${oneOf(texts, chance)} (corrected)` })
    }
    if (number % forgetEvery === firstForgotten) steps.push({ type: 'forgetPage', atMs })
  }
  return { people, steps }
}
