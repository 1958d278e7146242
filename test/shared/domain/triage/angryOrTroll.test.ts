import { describe, expect, it } from 'vitest'

import { angryOrTroll, needsSecondLook, type AngryOrTroll } from '#shared/domain/triage/angryOrTroll'

type Case = {
  readonly language: 'en' | 'fr' | 'pl'
  readonly texts: readonly string[]
  readonly topics?: readonly string[]
  readonly hasEarlierContact?: boolean
}

function judged({ language, texts, topics = ['abuse'], hasEarlierContact = false }: Case, apartMs = 3_600_000) {
  const messages = texts.map((text, at) => ({ text, sentAt: at * apartMs }))
  const country = { en: 'GB', fr: 'FR', pl: 'PL' }[language]
  const urgency = { topics: [...topics], messageClass: 'complaint' as const }
  return angryOrTroll({ messages, urgency, hasEarlierContact }, { language, country, orderPattern: null })
}

const cases: readonly (readonly [AngryOrTroll['verdict'], Case])[] = [
  [
    'angry',
    {
      language: 'en',
      texts: ['You idiots, order #10482 was due on Monday and it never came.'],
      topics: ['undelivered', 'abuse'],
    },
  ],
  [
    'angry',
    {
      language: 'en',
      texts: ['Morons. I paid £48 three weeks ago and the vase is in pieces.'],
      topics: ['damaged', 'abuse'],
    },
  ],
  [
    'angry',
    {
      language: 'fr',
      texts: ['Bande d’incapables, ma commande n° 20931 devait arriver lundi.'],
      topics: ['undelivered', 'abuse'],
    },
  ],
  [
    'angry',
    {
      language: 'fr',
      texts: ['Vous êtes nuls : 35 € débités deux fois depuis le 12 mai.'],
      topics: ['billing', 'abuse'],
    },
  ],
  [
    'angry',
    {
      language: 'pl',
      texts: ['Idioci, zamówienie nr 30417 miało być we wtorek i nadal nic.'],
      topics: ['undelivered', 'abuse'],
    },
  ],
  ['angry', { language: 'pl', texts: ['Kretyni, od tygodnia czekam na zwrot 120 zł.'], topics: ['billing', 'abuse'] }],
  ['troll', { language: 'en', texts: ['WORST SHOP EVER, you are all scum!!!'] }],
  ['troll', { language: 'en', texts: ['lol what a joke of a shop, idiots'] }],
  ['troll', { language: 'fr', texts: ['Les pires, tous des crétins !!!'] }],
  ['troll', { language: 'fr', texts: ['bande de clowns'] }],
  ['troll', { language: 'pl', texts: ['Najgorszy sklep, wszyscy jesteście debilami!!!'] }],
  ['troll', { language: 'pl', texts: ['dno i żenada, kretyni'] }],
  ['unsure', { language: 'en', texts: ['You people are idiots.'], hasEarlierContact: true }],
  ['unsure', { language: 'en', texts: ['Idiots. Still waiting since Friday, worst shop ever!'] }],
  ['unsure', { language: 'fr', texts: ['Vous êtes des imbéciles, honte à vous.'], hasEarlierContact: true }],
  ['unsure', { language: 'pl', texts: ['Idioci, nigdy więcej.'], hasEarlierContact: true }],
]

describe('angry or troll', () => {
  it.each(cases)('is %s: %o', (verdict, one) => {
    expect(judged(one).verdict).toBe(verdict)
  })

  it('names the signs of both sides', () => {
    const one = judged({
      language: 'en',
      texts: ['WORST SHOP EVER!!! Order #10482, £48, was due on 12 May. Idiots.'],
      topics: ['undelivered', 'abuse'],
      hasEarlierContact: true,
    })
    expect(one).toEqual({
      verdict: 'angry',
      angry: ['order', 'trouble', 'time', 'amount', 'earlier'],
      troll: ['insult', 'extreme'],
    })
  })

  it('sees many messages at once, and not so many over a day', () => {
    const texts = ['hey', 'idiots', 'answer me']
    expect(judged({ language: 'en', texts }, 60_000).troll).toContain('many')
    expect(judged({ language: 'en', texts }).troll).not.toContain('many')
  })

  it('takes a story told at length for a detail', () => {
    const long = Array.from({ length: 25 }, () => 'word').join(' ')
    expect(judged({ language: 'en', texts: [long] }).angry).toEqual(['details'])
    expect(judged({ language: 'en', texts: [long.slice(5)] }).angry).toEqual([])
  })

  it('is asked only of what is abusive or provokes', () => {
    expect(needsSecondLook({ topics: ['undelivered'], messageClass: 'complaint' })).toBe(false)
    expect(needsSecondLook({ topics: ['undelivered', 'abuse'], messageClass: 'complaint' })).toBe(true)
    expect(needsSecondLook({ topics: [], messageClass: 'troll' })).toBe(true)
  })
})
