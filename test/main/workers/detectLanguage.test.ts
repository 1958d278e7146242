import { expect, it } from 'vitest'

import { detectLanguage } from '../../../src/main/workers/detectLanguage'

it.each([
  ['en', 'Where is my parcel? I ordered it two weeks ago.'],
  ['fr', "Bonjour, je n'ai toujours pas reçu ma commande."],
  ['pl', 'Dzień dobry, kiedy wysyłka mojego zamówienia?'],
  ['pl', 'dzien dobry, kiedy wysylka mojego zamowienia'],
  ['de', 'Wo bleibt mein Paket? Ich warte seit zwei Wochen.'],
  ['es', '¿Dónde está mi paquete? Lo pedí hace dos semanas.'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toEqual({ language, isReliable: true })
})

it('is not sure of next to nothing', () => {
  expect(detectLanguage('ok').isReliable).toBe(false)
  expect(detectLanguage('')).toEqual({ language: '', isReliable: false })
})
