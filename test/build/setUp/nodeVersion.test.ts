import { expect, it } from 'vitest'
import { checkNodeVersion } from '../../../build/setUp/nodeVersion.mjs'

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
  expect(() => checkNodeVersion(version)).not.toThrow()
})

it.each(['18.20.0', '20.18.3', '6.0.0'])('stops on Node %s and says what is needed', (version) => {
  expect(() => checkNodeVersion(version)).toThrow(`20.19 or newer; this is Node ${version}`)
})
