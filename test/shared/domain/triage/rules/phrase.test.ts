import { expect, it } from 'vitest'

import { phraseReader } from '#shared/domain/triage/rules/phrase'

const phrase = phraseReader({ day: ['monday|tuesday', 'sunday'] })

it('reads words, marks, choices and lists', () => {
  expect(phrase('late .. mon*')).toEqual([
    { kind: 'word', word: 'late', isOpen: false },
    { kind: 'mark', mark: '..' },
    { kind: 'word', word: 'mon', isOpen: true },
  ])
  expect(phrase('{day}')).toMatchObject([
    { kind: 'choice', isNeeded: true, of: [{ length: 1 }, { length: 1 }, { length: 1 }] },
  ])
  expect(phrase('[a|b c]')).toMatchObject([{ kind: 'choice', isNeeded: false, of: [{ length: 1 }, { length: 2 }] }])
  expect(phrase('a b|c')).toMatchObject([{ kind: 'choice', of: [{ length: 2 }, { length: 1 }] }])
  expect(phrase('e-mail')).toHaveLength(2)
})

it.each(['{night}', '(a)b', '(a', 'a ) b', '!', ''])('refuses %j', (written) => {
  expect(() => phrase(written)).toThrow()
})
