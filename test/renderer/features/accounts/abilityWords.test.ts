import { describe, expect, it } from 'vitest'

import { createTranslate } from '#shared/i18n/translate'
import { someCapabilities } from '#test/builders/accountEntries'
import { abilityWords, limitWords } from '../../../../src/renderer/features/accounts/abilityWords'
import { channelFacts } from '../../../../src/renderer/features/accounts/channelFacts'

const t = createTranslate('en')

describe('abilityWords', () => {
  it('words all that X can do', () => {
    expect(abilityWords(someCapabilities(), t, 'en')).toEqual([
      'Mentions and replies arrive here',
      'Direct messages arrive here',
      'Posts that name your shop arrive here',
      'Public replies hold 280 characters',
      'Private messages hold 10,000 characters',
      'A customer’s profile and last 7 days load when you open them, for $0.06 at most',
      'A reply cut off while it left is looked up before anything is repeated',
      'A public reply with a link costs up to $0.20; Shopbell asks first',
    ])
  })

  it('is silent about what a channel cannot do and what costs nothing', () => {
    const mail = someCapabilities({
      kinds: ['mail'],
      canReadBack: false,
      canShowProfile: false,
      linkCostUsd: 0,
      privateLength: { unit: 'characters', limit: 50_000 },
    })
    expect(abilityWords(mail, t, 'en')).toEqual(['E-mail arrives here', 'Private messages hold 50,000 characters'])
  })
})

describe('limitWords', () => {
  it('words X’s own limits', () => {
    const limits = limitWords(someCapabilities(), channelFacts.x, 'X', t)
    expect(limits).toHaveLength(2)
    expect(limits[1]).toContain('X Chat')
  })

  it('words the limits its capabilities tell', () => {
    const can = someCapabilities({ replyWindowHours: 24, canReadBack: false, canShowProfile: false })
    expect(limitWords(can, channelFacts.instagram, 'Instagram', t)).toEqual([
      'Private answers are allowed for 24 hours after the customer’s last message',
      'A reply cut off while it left can’t be looked up; Shopbell asks you',
      'Profiles of customers can’t be shown',
      'Encrypted conversations are not handed out; read and answer them at Instagram itself',
    ])
  })
})
