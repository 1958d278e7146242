import { describe, expect, it } from 'vitest'

import { bodyCheck } from '#shared/domain/templates/bodyCheck'
import { repeatedReply } from '#shared/domain/templates/repeatedReply'
import { starterPack } from '#shared/domain/templates/starterPack'
import { aTemplate } from '#test/builders/templates'

const reply = (name: string, extra = '') =>
  `Hi ${name}, we ship every Tuesday and Friday, so your candle leaves tomorrow and reaches you within three days.${extra}`
const sent = (...texts: readonly string[]) => texts.map((text, index) => ({ text, conversationId: `c${index}` }))
const asIs = (text: string) => text

describe('a reply written again and again', () => {
  it('is proposed with the name taken out', () => {
    expect(repeatedReply(sent(reply('Marta'), 'Thank you!', reply('Jean-Paul Petit'), reply('Zoé')), asIs, [])).toEqual(
      {
        text: 'Hi {{ customer.first_name | default: "there" }}, we ship every Tuesday and Friday, so your candle leaves tomorrow and reaches you within three days.',
        count: 3,
      },
    )
  })

  it('is not proposed before the third conversation', () => {
    expect(repeatedReply(sent(reply('Marta'), reply('Zoé')), asIs, [])).toBeNull()
    const oneCustomer = sent(reply('A'), reply('B'), reply('C')).map((text) => ({ ...text, conversationId: 'same' }))
    expect(repeatedReply(oneCustomer, asIs, [])).toBeNull()
  })

  it('may differ by a word, not by its sense', () => {
    expect(repeatedReply(sent(reply('A'), reply('B'), reply('C').replace('candle', 'lamp')), asIs, [])).toMatchObject({
      count: 3,
    })
    const other = reply('C').replace(/we ship.*tomorrow/, 'the candles are all gone, sadly,')
    expect(repeatedReply(sent(reply('A'), reply('B'), other), asIs, [])).toBeNull()
  })

  it('asks for the numbers and links that differ and keeps those that do not', () => {
    const with_ = (order: string, link: string) =>
      `Bonjour Zoé, votre commande ${order} part demain avec La Poste, le suivi est sur ${link} et le retour est possible 30 jours.`
    const texts = sent(
      with_('SB-1001', 'https://post.example/aa1'),
      with_('SB-1002', 'https://post.example/bb2'),
      with_('SB-1003', 'https://post.example/cc3'),
    )
    const proposed = repeatedReply(texts, asIs, [])
    expect(proposed?.text).toBe(
      'Bonjour{% if customer.first_name %} {{ customer.first_name }}{% endif %}, votre commande {{ number }} part demain avec La Poste, le suivi est sur {{ link }} et le retour est possible 30 jours.',
    )
    expect(bodyCheck(proposed?.text ?? '').problems).toEqual([])
  })

  it('leaves nothing personal in it', () => {
    const texts = sent(...['A', 'B', 'C'].map((name) => reply(name, ' Write to anna@example.com if not.')))
    const proposed = repeatedReply(texts, (text) => text.replace(/\S+@\S+/g, '{{ email }}'), [])
    expect(proposed?.text).toMatch(/Write to \{\{ email \}\} if not\.$/)
  })

  it('begins as the newest of them does, and takes the most repeated', () => {
    const thanks = (name: string) =>
      `Dzień dobry ${name}! Bardzo dziękuję za piękne zdjęcie, od razu pokażę je na profilu.`
    const texts = sent(thanks('A'), thanks('B'), thanks('C'), reply('A'), reply('B'), reply('C'), reply('D', ' Bye!'))
    expect(repeatedReply(texts, asIs, [])).toMatchObject({
      count: 4,
      text: expect.stringMatching(/days\. Bye!$/) as string,
    })
    expect(repeatedReply(texts.slice(0, 6), asIs, [])?.text).toContain('customer.first_name')
  })

  it('is not proposed where a template says it', () => {
    const body =
      'Hi {{ customer.first_name }}, we ship every Tuesday and Friday, so your {{ product }} leaves tomorrow and reaches you within three days.'
    const covering = aTemplate({ variants: [{ language: 'en', body }] })
    const texts = sent(reply('A'), reply('B'), reply('C'))
    expect(repeatedReply(texts, asIs, [covering])).toBeNull()
    const pack = starterPack({ language: 'en', now: 1, idOf: (id) => id })
    expect(repeatedReply(texts, asIs, pack)).toMatchObject({ count: 3 })
  })

  it('is not made of a few words, of Liquid, or of nothing', () => {
    expect(repeatedReply(sent('Thanks a lot!', 'Thanks a lot!', 'Thanks a lot!'), asIs, [])).toBeNull()
    const liquid = reply('A', ' {{ x }}')
    expect(repeatedReply(sent(liquid, liquid, liquid), asIs, [])).toBeNull()
    expect(repeatedReply([], asIs, [])).toBeNull()
    expect(repeatedReply(sent('', '', ''), asIs, [])).toBeNull()
  })
})
