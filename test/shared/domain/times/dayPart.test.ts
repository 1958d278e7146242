import { describe, expect, it } from 'vitest'

import { minutesIn, takeDayPart } from '#shared/domain/times/dayPart'

describe('takeDayPart', () => {
  const words = [[/\b(this )?evening\b/, 'evening']] as const

  it('takes the part of the day out of the text', () => {
    expect(takeDayPart('friday evening at 8', words)).toEqual({ part: 'evening', isToday: false, rest: 'friday at 8' })
    expect(takeDayPart('this evening', words)).toEqual({ part: 'evening', isToday: true, rest: '' })
    expect(takeDayPart('friday at 8', words)).toBeNull()
  })
})

describe('minutesIn', () => {
  it.each([
    ['morning', null, null],
    ['noon', null, 720],
    ['afternoon', null, 900],
    ['evening', null, 1200],
    ['night', null, 1320],
    ['midnight', null, 1440],
    ['morning', 480, 480],
    ['afternoon', 180, 900],
    ['evening', 480, 1200],
    ['evening', 1200, 1200],
    ['night', 120, 120],
    ['night', 660, 1380],
    ['evening', 720, 1440],
    ['afternoon', 750, 750],
    ['noon', 750, 750],
  ] as const)('knows what %s and %s mean', (part, minutes, meant) => {
    expect(minutesIn(part, minutes)).toBe(meant)
  })
})
