import { expect, it } from 'vitest'

import { joinedForms } from '#shared/domain/brand/joinedForms'

it.each([
  ['Acme', ['acme']],
  ['Clay Corner', ['claycorner']],
  ['Mottle & Loam', ['mottleandloam', 'mottleetloam', 'mottleiloam', 'mottlenloam', 'mottleloam']],
  ['Rzeźba i Żubr', ['rzezbaizubr', 'rzezbaandzubr', 'rzezbaetzubr', 'rzezbanzubr', 'rzezbazubr']],
  ['And & Co', ['andandco', 'andetco', 'andico', 'andnco', 'andco']],
  ['&', []],
])('writes %j in one word', (term, forms) => expect(joinedForms(term)).toEqual(forms))
