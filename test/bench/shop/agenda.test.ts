import { describe, expect, it } from 'vitest'

import { createAgenda } from './agenda'
import { createRandom } from './random'

describe('the agenda', () => {
  it('gives the earliest first, whatever the order they were added in', () => {
    const random = createRandom(3)
    const times = Array.from({ length: 500 }, () => random.whole(300))
    const agenda = createAgenda<number>()
    for (const at of times) agenda.add(at, at)
    const taken = times.map(() => agenda.take()?.what)
    expect(taken).toEqual(times.toSorted((one, other) => one - other))
    expect(agenda.take()).toBeNull()
  })

  it('gives what comes at the same time in the order it was added', () => {
    const agenda = createAgenda<string>()
    for (const name of ['first', 'second', 'third']) agenda.add(5, name)
    agenda.add(4, 'before')
    expect(agenda.nextAt()).toBe(4)
    expect(Array.from({ length: 4 }, () => agenda.take()?.what)).toEqual(['before', 'first', 'second', 'third'])
    expect(agenda.nextAt()).toBeNull()
  })
})
