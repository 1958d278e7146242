import { describe, expect, it } from 'vitest'

import { topicsOf } from '#shared/domain/templates/topicsOf'
import { topicWords } from '#shared/domain/templates/topicWords'
import { foldText } from '#shared/domain/conversations/foldText'

describe('what a message is about', () => {
  it.each([
    ['en', 'Where is my parcel? The tracking has not moved.', 'delivery'],
    ['en', 'The mug arrived broken, there is a crack in it', 'damage'],
    ['en', 'Can I get a refund? I want my money back', 'refund'],
    ['en', 'Do you have wholesale prices for retailers?', 'wholesale'],
    ['en', 'Are you open on Sunday?', 'hours'],
    ['en', 'You sent the wrong item', 'wrongItem'],
    ['en', 'Absolutely love it, gorgeous!', 'praise'],
    ['fr', 'Bonjour, où en est la livraison de mon colis ?', 'delivery'],
    ['fr', 'Le vase est arrivé cassé', 'damage'],
    ['fr', 'Je veux être remboursée', 'refund'],
    ['fr', 'Quels sont vos horaires, êtes-vous ouverts dimanche ?', 'hours'],
    ['fr', 'Merci beaucoup !', 'thanks'],
    ['fr', 'Mon code promo ne marche pas', 'discount'],
    ['pl', 'Gdzie jest moja paczka? Kurier nie dojechał', 'delivery'],
    ['pl', 'Kubek przyszedł pęknięty, rozbite ucho', 'damage'],
    ['pl', 'Czy mogę anulować zamówienie?', 'cancel'],
    ['pl', 'Kiedy będzie znowu dostępny?', 'stock'],
    ['pl', 'Przepiękne! Piękna robota, zachwycająca', 'praise'],
    ['pl', 'Poproszę o zmianę adresu', 'address'],
  ] as const)('%s: %s', (language, text, topic) => {
    expect(topicsOf(text, language)).toContain(topic)
  })

  it('names first what is mentioned most', () => {
    expect(topicsOf('refund, refund! my money back or an exchange', 'en').slice(0, 2)).toEqual(['refund', 'return'])
  })

  it('reads all three languages when it is not known which', () => {
    expect(topicsOf('colis', null)).toEqual(['delivery'])
    expect(topicsOf('colis', 'en')).toEqual([])
    expect(topicsOf('paczka', null)).toEqual(['delivery'])
  })

  it('finds nothing in nothing, and reads only the beginning of the longest messages', () => {
    expect(topicsOf('', null)).toEqual([])
    expect(topicsOf('Hello there', 'en')).toEqual([])
    expect(topicsOf('x '.repeat(100_000) + 'refund', null)).toEqual([])
  })

  it('keeps its words folded, as they are compared', () => {
    for (const table of Object.values(topicWords)) {
      for (const list of Object.values(table)) expect(list).toBe(foldText(list))
    }
  })
})
