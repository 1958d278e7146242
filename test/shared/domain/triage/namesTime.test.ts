import { expect, it } from 'vitest'

import { namesTime } from '#shared/domain/triage/namesTime'

it.each([
  'It was due on Monday',
  'ordered 12/05/2026',
  'on the 3rd of May',
  'May was fine, but on June 4 it broke',
  'three weeks ago',
  'yesterday',
  'depuis lundi',
  'il y a trois semaines',
  'le 12 août',
  'depuis deux jours',
  'od wtorku',
  'od tygodnia',
  '3 stycznia',
  'czekam kilka dni',
  'w piątek',
])('hears a time in “%s”', (text) => {
  expect(namesTime(text)).toBe(true)
})

it.each([
  'You may go',
  'worst ever',
  'honte à vous',
  'nigdy więcej',
  'version 2',
  'marzec mi się marzy',
  'I paid 12.50.00.1',
])('hears none in “%s”', (text) => {
  expect(namesTime(text)).toBe(false)
})
