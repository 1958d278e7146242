import { expect, it } from 'vitest'

import { holdsLink } from '../../../../src/main/channels/x/links'

it.each(['see https://shop.example/a', 'HTTP://A.B', 'shop.example', 'look (acme.co.uk)!', 'żółw.pl'])(
  'sees a link in %j',
  (text) => {
    expect(holdsLink(text)).toBe(true)
  },
)

it.each(['Thank you. We will look.', 'It costs 12.50', 'write to anna@', 'e.g.', 'a...b', ''])(
  'sees none in %j',
  (text) => {
    expect(holdsLink(text)).toBe(false)
  },
)
