import { describe, expect, it } from 'vitest'

import { applyFix } from '#shared/domain/tone/applyFix'
import { toneAdvice, type ToneSituation } from '#shared/domain/tone/toneAdvice'
import { toneRules } from '#shared/domain/tone/toneRule'

const upset = (language: ToneSituation['language'], changes: Partial<ToneSituation> = {}): ToneSituation => ({
  language,
  isNegative: true,
  tier: null,
  rulesOff: [],
  ...changes,
})

const en = (text: string, changes?: Partial<ToneSituation>) => toneAdvice(text, upset('en', changes))
const rulesIn = (text: string, language: ToneSituation['language'], changes?: Partial<ToneSituation>) =>
  toneAdvice(text, upset(language, changes)).map(({ rule }) => rule)
const wordsIn = (text: string, language: ToneSituation['language']) =>
  toneAdvice(text, upset(language)).map(({ start, end }) => text.slice(start, end))
const fixed = (text: string, language: ToneSituation['language']) =>
  toneAdvice(text, upset(language)).map(({ fix }) => (fix === null ? null : applyFix(text, fix)))

describe('what the tone coach finds', () => {
  it('has its place in UTF-16 units of the text as it was written', () => {
    const [found] = en('😀 Łódź: it’s just a scratch.', { rulesOff: ['joking'] })
    expect(found).toMatchObject({ rule: 'minimising', start: 14, end: 18 })
  })

  it('has its place where accents are signs of their own', () => {
    const text = 'De\u0301sole\u0301, il suffit de coller l\u2019e\u0301tiquette.'
    expect(wordsIn(text, 'fr')).toEqual(['il suffit de'])
  })

  it.each([
    ['fr', 'Nous mettons tout en oeuvre pour vous.', 'platitude'],
    ['fr', 'Nous mettons tout en œuvre pour vous.', 'platitude'],
    ['fr', 'Vous auriez du verifier l’adresse.', 'blame'],
    ['pl', 'Dokladamy wszelkich staran.', 'platitude'],
    ['pl', 'Dokładamy wszelkich starań.', 'platitude'],
    ['en', 'You should’ve told us.', 'blame'],
    ['en', "You didn't read\u00a0the  card.", 'blame'],
  ] as const)('is the same with and without accents, and with typographic signs: %s %s', (language, text, rule) => {
    expect(rulesIn(text, language)).toEqual([rule])
  })

  it.each([
    ['en', 'It has just arrived.'],
    ['en', 'Only two are left.'],
    ['en', 'We bake just-in-time.'],
    ['en', 'You should have received a link.'],
    ['en', 'I will e-mail you the label.'],
    ['fr', 'Il vient juste de partir.'],
    ['fr', 'Ce n’est pas juste, vous avez raison.'],
    ['fr', 'Vous auriez dû recevoir un lien.'],
    ['pl', 'Dopiero co dotarła.'],
    ['pl', 'Właśnie wyszła, zostały tylko dwie sztuki.'],
    ['pl', 'Powinna Pani była dostać link.'],
  ] as const)('is nothing where the words mean something else: %s %s', (language, text) => {
    expect(rulesIn(text, language)).toEqual([])
  })

  it('is not what the customer said', () => {
    expect(rulesIn('> just throw it away!!\nI would not.', 'en')).toEqual([])
    expect(rulesIn('You wrote “it is just a toy”. It is more.', 'en')).toEqual([])
    expect(rulesIn('« il suffit de lire », écrivez-vous.', 'fr')).toEqual([])
    expect(rulesIn('Pisze Pani „po prostu wyrzucić”. Nie.', 'pl')).toEqual([])
    expect(rulesIn('You wrote “a toy”. It is just a toy.', 'en')).toEqual(['minimising'])
  })

  it('comes in the order of the text', () => {
    expect(rulesIn('WAIT PLEASE. You forgot to sign, just sign it. lol', 'en')).toEqual([
      'shouting',
      'blame',
      'minimising',
      'joking',
    ])
  })

  it('leaves out the rules that are switched off', () => {
    expect(rulesIn('Just wait!!', 'en')).toEqual(['minimising', 'shouting'])
    expect(rulesIn('Just wait!!', 'en', { rulesOff: ['minimising'] })).toEqual(['shouting'])
    expect(rulesIn('Just wait!! You failed to write, lol.', 'en', { rulesOff: toneRules })).toEqual([])
  })

  it('takes a joke amiss only from an unhappy customer or an urgent matter', () => {
    const text = 'Haha, that was fast 😂'
    expect(rulesIn(text, 'en', { isNegative: false })).toEqual([])
    expect(rulesIn(text, 'en', { isNegative: false, tier: 2 })).toEqual([])
    expect(rulesIn(text, 'en', { isNegative: false, tier: 3 })).toEqual(['joking', 'joking'])
    expect(rulesIn(text, 'en')).toEqual(['joking', 'joking'])
  })

  it('is the second apology and every later one', () => {
    const text = 'Sorry! The lid broke, I am sorry. We apologise, it is on us.'
    const places = en(text).map(({ start }) => start)
    expect(places).toEqual([text.indexOf('I am sorry'), text.indexOf('We apologise')])
    expect(rulesIn('I am sorry, the lid broke.', 'en')).toEqual([])
  })

  it('is nothing in an empty text', () => {
    expect(en('')).toEqual([])
    expect(en('\n> ')).toEqual([])
  })
})

describe('the fix of a finding', () => {
  it.each([
    ['en', 'You just need to reset it.', 'You need to reset it.'],
    ['en', 'Simply peel it off.', 'Peel it off.'],
    ['en', 'Hi Jo. All you have to do is sign.', 'Hi Jo. Please sign.'],
    ['en', 'As I already said, sale items stay.', 'Sale items stay.'],
    ['en', 'Please email us your order number.', 'Please send us your order number.'],
    ['en', 'Call us at +44 20 7946 0018, please.', 'Write to us here, please.'],
    ['en', 'We do NOT ACCEPT them.', 'We do not accept them.'],
    ['en', 'PLEASE SEND THE PDF.', 'Please send the PDF.'],
    ['en', 'It left!!! See you.', 'It left! See you.'],
    ['en', 'Done. We value your feedback. Bye.', 'Done. Bye.'],
    ['en', 'The refund is done :) it takes a day.', 'The refund is done. It takes a day.'],
    ['fr', 'Il vous suffit d’imprimer l’étiquette.', 'Vous pouvez imprimer l’étiquette.'],
    ['fr', 'Ce n’est qu’un retard.', "C'est un retard."],
    ['fr', 'Ici il suffit de signer.', 'Ici vous pouvez signer.'],
    ['fr', 'Merci de nous envoyer un mail.', 'Merci de nous écrire ici.'],
    ['pl', 'Wystarczy wypełnić arkusz.', 'Proszę wypełnić arkusz.'],
    ['pl', 'Proszę po prostu nakleić.', 'Proszę nakleić.'],
    ['pl', 'Prosimy o kontakt mailowy.', 'Proszę o wiadomość tutaj.'],
  ] as const)('leaves a whole sentence: %s %s', (language, text, expected) => {
    expect(fixed(text, language)).toEqual([expected])
  })

  it('is none where there is no honest rewrite', () => {
    expect(fixed('You should have read the card.', 'en')).toEqual([null])
    expect(fixed('Il suffit de signer et de renvoyer la fiche.', 'fr')).toEqual([null])
  })

  it('never leaves an empty reply', () => {
    expect(fixed('Sorry for any inconvenience.', 'en')).toEqual([null])
    expect(fixed('😂', 'en')).toEqual([null])
  })

  it('is one for a sentence of several stock phrases', () => {
    expect(fixed('Done. We strive to give the best possible service.', 'en')).toEqual(['Done.'])
  })

  it('keeps what is hidden in quotation marks', () => {
    expect(fixed('Haha, “what a mess” it is.', 'en')).toEqual(['“what a mess” it is.'])
  })
})
