import { expect, it } from 'vitest'
import { placeInRuntime } from '../../../build/setUp/developmentElectron.mjs'

it('keeps the runtime and drops what belongs to the program it came with', () => {
  expect(placeInRuntime('Cypress/Cypress')).toBe('electron')
  expect(placeInRuntime('Cypress/locales/pl.pak')).toBe('locales/pl.pak')
  expect(placeInRuntime('Cypress/resources/app/index.js')).toBeNull()
  expect(placeInRuntime('Cypress/browser_v8_context_snapshot.bin')).toBeNull()
})
