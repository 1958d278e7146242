import { describe, expect, it } from 'vitest'

import { urgentIn } from '../says'

const urgent: readonly (readonly [string, string])[] = [
  ['undelivered', 'My order never arrived.'],
  ['undelivered', 'my doorstep is still empty'],
  ['undelivered', 'The tracking has not moved since Tuesday'],
  ['undelivered', 'It says delivered, but nobody here has it'],
  ['undelivered', 'Still waiting for my parcel'],
  ['undelivered', 'I ordered three weeks ago and still nothing'],
  ['undelivered', 'The courier left it with a neighbour who knows nothing? No: delivered to the wrong house.'],
  ['undelivered', 'I havent recieved my parcle'],
  ['undelivered', 'Half of my order is missing'],
  ['undelivered', 'The box was empty.'],
  ['damaged', 'The vase came in smithereens'],
  ['damaged', 'Both mugs arrived broken'],
  ['damaged', 'it arived BROKEN!!'],
  ['damaged', 'You sent me a size 38 instead of 41'],
  ['damaged', 'The lid no longer closes'],
  ['damaged', 'My lamp stopped working after two days'],
  ['damaged', "That's not what I ordered"],
  ['damaged', "I got somebody else's order"],
  ['billing', 'You charged me twice'],
  ['billing', 'I see a double payment on my card'],
  ['billing', 'Still no refund for the jacket I returned a month ago'],
  ['billing', 'I cancelled in May and you keep taking £5'],
  ['outage', 'Your website is down'],
  ['outage', "The checkout doesn't load"],
  ['outage', 'I cannot log in'],
  ['outage', 'error 500 when I press pay'],
  ['legal', 'You will hear from my solicitor'],
  ['legal', 'Please delete all my personal data, as the GDPR says'],
  ['legal', 'I have opened a chargeback'],
  ['safety', 'My son had an allergic reaction to the soap'],
  ['safety', 'The plug caught fire'],
  ['safety', 'I found glass in my jam'],
  ['security', 'My account was hacked'],
  ['security', 'There is a fake shop using your name'],
  ['security', "I can see another customer's address"],
  ['threat', 'I know where you live'],
]

const calm: readonly string[] = [
  'Nothing was broken, thank you!',
  'It did not arrive broken',
  'If my parcel were lost, what happens?',
  'What do you do when something arrives broken? I am thinking of ordering.',
  'The refund arrived, thanks',
  'Arrived, at last, and it is lovely',
  'All sorted now, the new one came on Monday',
  'I ordered the wrong size, can I exchange it?',
  'Can I get the blue one instead of the red one?',
  'What time do you close on Saturdays?',
  'The discount code does not work',
  'I broke my old mug, do you still make it?',
  'Dangerously good biscuits',
  'My cat broke it, so I need another one',
  'Has my order been shipped yet?',
  'A jigsaw of 500 pieces for my nan, do you have one?',
]

describe('English', () => {
  it.each(urgent)('hears %s in "%s"', (topic, text) => {
    expect(urgentIn(text, 'en')).toContain(topic)
  })

  it.each(calm)('hears nothing urgent in "%s"', (text) => {
    expect(urgentIn(text, 'en')).toEqual([])
  })
})
