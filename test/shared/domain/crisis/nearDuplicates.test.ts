import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { nearDuplicates } from '#shared/domain/crisis/nearDuplicates'
import { chanceFrom, oneOf } from '#test/builders/chance'

/** Each list is one story as people copied, shortened, misspelt and decorated it. */
const copies: readonly (readonly string[])[] = [
  [
    'The mugs from Little Meadow crack as soon as you pour hot tea in. My daughter burnt her hand. Do not buy!',
    'the mugs from little meadow crack as soon as you pour hot tea in my daughter burnt her hand do not buy',
    'RT @anna: The mugs from Little Meadow crack as soon as you pour hot tea in. My daughter burnt her hand.',
    'The mugs from Little Meadow crack as soon as you pour hot tea in. My dauhgter burnt her hand!! Do not buy! 😡',
    'UNBELIEVABLE. The mugs from Little Meadow crack as soon as you pour hot tea in. My daughter burnt her hand #mugs',
    'The mugs of Little Meadow crack as soon as you pour hot water in. My daughter burnt her hand. Do not buy them!',
  ],
  [
    'Zamówienie 48213 opłacone trzy tygodnie temu i nadal cisza. Oddajcie pieniądze!',
    'zamowienie 51377 oplacone trzy tygodnie temu i nadal cisza, oddajcie pieniadze',
    'Zamówienie 48213 opłacone trzy tygodnie temu i nadal cisza. Oddajcie moje pieniądze! Wstyd!',
    '@LittleMeadow zamówienie 9 opłacone trzy tygodnie temu i nadal cisza. Oddajcie pieniądze!!!',
  ],
  [
    'Débitée deux fois pour la même tasse, et personne ne répond au téléphone. À fuir.',
    'Debitee deux fois pour la meme tasse et personne ne repond au telephone. A fuir',
    'Débité deux fois pour la même tasse, et personne ne répond au téléphone depuis lundi. À fuir.',
  ],
  [
    'Everyone should read this https://www.news.example/2026/mugs-recalled?utm_source=x&utm_medium=social',
    'No comment. http://news.example/2026/mugs-recalled/',
    'Wow, and I gave three of these away at Christmas: https://news.example/2026/mugs-recalled#comments',
  ],
  ['#BoycottLittleMeadow', '#boycottlittlemeadow now', '@tv #BoycottLittleMeadow!!'],
  ['Avoid!', 'avoid', 'AVOID 😡'],
]

/** What others wrote that day about the same things, each in their own words. */
const strangers = [
  'My mug from Little Meadow has a crack in the handle, can I get another one?',
  'Hot tea in a Little Meadow mug on a rainy day, perfect. My daughter loves hers!',
  'Do not buy the big teapot, the lid does not fit and it drips everywhere.',
  'Zamówienie 48213 przyszło dzisiaj, wszystko całe, dziękuję!',
  'Kiedy oddacie pieniądze za zwrot sprzed trzech tygodni?',
  'Nadal czekam na odpowiedź w sprawie reklamacji talerza.',
  'Personne ne répond au téléphone, vous êtes fermés aujourd’hui ?',
  'La tasse bleue est arrivée avec deux jours d’avance, merci beaucoup.',
  'J’ai été débitée mais je n’ai pas reçu de confirmation de commande.',
  'Have you read the piece about recalled mugs? Which ones are meant?',
  'I like your shop at https://littlemeadow.example, when do the new plates come?',
  'Your page https://littlemeadow.example/ does not load on my phone.',
  'Waiting for three weeks now for the answer about my broken plate.',
  'Look at my breakfast table #mugs #breakfast with the new plates',
  'I am done with this shop and its excuses, my money back please #mugs',
]

/** Both lists mixed, always the same way; ids say to which story a text belongs. */
function mixed() {
  const chance = chanceFrom(7)
  const told = copies.flatMap((story, number) => story.map((text, copy) => ({ id: `${number}/${copy}`, text })))
  const alone = strangers.map((text, number) => ({ id: `alone ${number}`, text }))
  const order = new Map([...told, ...alone].map(({ id }) => [id, chance()]))
  return [...told, ...alone].sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
}

function pairs(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap((ids) => ids.flatMap((one) => ids.filter((other) => one < other).map((other) => `${one} ${other}`))),
  )
}

describe('nearDuplicates', () => {
  it('finds what was copied and nothing else', () => {
    const found = pairs(nearDuplicates(mixed()).map(({ ids }) => ids))
    const meant = pairs(copies.map((story, number) => story.map((_, copy) => `${number}/${copy}`)))
    const right = [...found].filter((pair) => meant.has(pair))
    expect({
      missed: [...meant].filter((pair) => !found.has(pair)),
      wrong: [...found].filter((pair) => !meant.has(pair)),
    }).toEqual({ missed: [], wrong: [] })
    expect(right).toHaveLength(meant.size)
  })

  it('answers the largest first, each with the message that is most like the others', () => {
    const clusters = nearDuplicates(mixed())
    expect(clusters.map(({ ids }) => ids.length)).toEqual([6, 4, 3, 3, 3, 3])
    expect(['0/0', '0/1', '0/3']).toContain(clusters[0]?.typicalId)
  })

  it('leaves out what stands alone, and messages without words', () => {
    expect(nearDuplicates([])).toEqual([])
    expect(
      nearDuplicates([
        { id: 'a', text: '' },
        { id: 'b', text: '😡' },
        { id: 'c', text: 'ok' },
      ]),
    ).toEqual([])
  })

  it('finds the stories of a storm of 10,000 again, each copy changed in its own way', () => {
    const chance = chanceFrom(3)
    const messages = Array.from({ length: 10_000 }, (_, number) => {
      const story = number % 3
      const words = (copies[story]?.[0] ?? '').split(' ')
      const changed = Math.floor(chance() * words.length)
      const text = words.map((word, at) => (at === changed ? `${word}${Math.floor(chance() * 900)}x` : word)).join(' ')
      return { id: `${story}/${number}`, text: `${text} ${oneOf(['', 'Please share', '!!!'], chance)}` }
    })
    const clusters = nearDuplicates(messages)
    for (const { ids } of clusters) expect(new Set(ids.map((id) => id.split('/')[0])).size).toBe(1)
    expect(clusters.slice(0, 3).reduce((sum, { ids }) => sum + ids.length, 0)).toBeGreaterThan(9_900)
  })

  it('puts each message into one cluster at most, and the same ones whatever the order', () => {
    const texts = fc.array(fc.constantFrom(...copies.flat(), ...strangers), { maxLength: 40 })
    const asSets = (clusters: ReturnType<typeof nearDuplicates>) =>
      new Set(clusters.map(({ ids }) => [...ids].sort().join()))
    fc.assert(
      fc.property(texts, (drawn) => {
        const messages = drawn.map((text, number) => ({ id: `m${number}`, text }))
        const clusters = nearDuplicates(messages)
        const ids = clusters.flatMap((cluster) => cluster.ids)
        expect(new Set(ids).size).toBe(ids.length)
        for (const cluster of clusters) expect(cluster.ids).toContain(cluster.typicalId)
        expect(asSets(nearDuplicates(messages.toReversed()))).toEqual(asSets(clusters))
      }),
    )
  })
})
