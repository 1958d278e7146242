import { expect, it } from 'vitest'

import { tierByRules } from '#shared/domain/triage/rules/tierByRules'
import { triageFacts } from '#shared/domain/triage/rules/triageFacts'

it.each([
  [3, 'My parcel never arrived'],
  [3, 'Great, another mug in pieces'],
  [2, 'The fabric is thinner than in the photos'],
  [2, 'Can you change the address on my order?'],
  [2, 'Which size would you recommend?'],
  [2, 'We would love to collaborate with you, who may I write to?'],
  [2, 'you idiots'],
  [1, 'Do you ship to Norway?'],
  [1, 'Wonderful, thank you!'],
  [1, 'Thanks, the refund arrived'],
  [1, 'Buy real followers cheap, DM me now'],
] as const)('is %i: "%s"', (tier, text) => {
  expect(tierByRules(triageFacts(text, 'en'))).toBe(tier)
})

it('looks at what is told at length and not recognised', () => {
  const story = 'So there I was on the bridge with the old bicycle of my uncle and it was already getting dark'
  expect(tierByRules(triageFacts(story, 'en'))).toBe(2)
  expect(tierByRules([])).toBe(1)
})
