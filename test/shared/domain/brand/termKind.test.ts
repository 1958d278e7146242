import { expect, it } from 'vitest'

import { termKind } from '#shared/domain/brand/termKind'

it.each([
  ['Mottle & Loam', 'words'],
  ['acme', 'words'],
  ['#acmemugs', 'hashtag'],
  ['＃kubki', 'hashtag'],
  ['# acme', 'words'],
  ['@acme', 'handle'],
  ['@acme@clay.example', 'handle'],
  ['@acme or so', 'words'],
  ['acme.example', 'address'],
  ['https://acme.example/shop?a=b', 'address'],
  ['acme. example', 'words'],
  ['', 'words'],
])('takes %j for %s', (term, kind) => expect(termKind(term)).toBe(kind))
