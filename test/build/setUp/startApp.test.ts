import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { appArguments } from '../../../build/setUp/startApp.mjs'

const HERE = resolve('/home/someone/pictures')
const PICTURE = resolve(HERE, 'shop.png')

it.each([
  ['two words', ['--sample', '--screenshot', 'shop.png', '--later']],
  ['one word', ['--sample', '--screenshot=shop.png', '--later']],
  ['an absolute path', ['--sample', '--screenshot', PICTURE, '--later']],
])('puts the picture where the person stood: %s', (_, given) => {
  const { args, screenshot } = appArguments(given, HERE)
  expect(screenshot).toBe(PICTURE)
  expect(args).toEqual(['--sample', `--screenshot=${PICTURE}`, '--later'])
})

it('hands every other argument on as it is', () => {
  expect(appArguments(['--sample', '--user-data-dir=x'], HERE)).toEqual({
    args: ['--sample', '--user-data-dir=x'],
    screenshot: null,
  })
})

it.each([[['--screenshot']], [['--screenshot', '--sample']], [['--screenshot=']]])('asks for the file: %j', (given) => {
  expect(() => appArguments(given, HERE)).toThrow('Which file')
})
