import { expect, it } from 'vitest'

import { inOneGo } from '#shared/domain/triage/inOneGo'

it('does every step, and answers what the last one does', () => {
  const done: number[] = []
  function* steps(): Generator<undefined, string> {
    for (const step of [1, 2, 3]) {
      done.push(step)
      yield
    }
    return 'all'
  }
  expect(inOneGo(steps())).toBe('all')
  expect(done).toEqual([1, 2, 3])
})
