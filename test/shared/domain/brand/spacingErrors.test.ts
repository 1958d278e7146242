import { expect, it } from 'vitest'

import { spacingErrors } from '#shared/domain/brand/spacingErrors'

const texts = (term: string, kind: string) =>
  new Set(
    spacingErrors(term, ['en', 'pl'])
      .filter((one) => one.kind === kind)
      .map(({ text }) => text),
  )

it.each([
  ['Mottle & Loam', 'andWord', ['Mottle and Loam', 'Mottle i Loam', 'Mottle & Loam', 'Mottle n Loam']],
  ['Mottle&Loam', 'andWord', ['Mottle and Loam', 'Mottle i Loam', 'Mottle & Loam', 'Mottle n Loam']],
  ['Mottle & Loam', 'joined', ['MottleLoam', 'MottleandLoam', 'MottleiLoam']],
  ['Clay-Corner', 'joined', ['ClayCorner']],
  ['ClayCorner', 'split', ['Clay Corner']],
  ['claycorner', 'split', ['clay corner']],
  ['qwxcorner', 'split', []],
  ['Clay Corner', 'split', []],
])('%s: %s', (term, kind, found) => expect(texts(term, kind)).toEqual(new Set(found)))
