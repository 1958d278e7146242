import { describe, expect, it } from 'vitest'

import { asked } from '../../../build/steps/faultsAsked.mjs'

describe('what is asked of the flood', () => {
  it.each([
    [['flood'], {}, 'full'],
    [['flood', '--hour'], {}, 'hour'],
    [['flood', '--ci'], {}, 'small'],
    [['flood'], { CI: 'true' }, 'small'],
    [['flood', '--hour'], { CI: 'true' }, 'hour'],
  ])('%j with %j is a %s one', (args, env, size) => {
    expect(asked(args, env)).toEqual({ suite: 'flood', size, seed: 1 })
  })

  it('has a seed of its own where one is given', () => {
    expect(asked(['flood', '--seed', '7'], {})).toMatchObject({ seed: 7 })
  })
})
