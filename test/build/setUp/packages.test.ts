import { expect, it } from 'vitest'
import { isInstalled } from '../../../build/setUp/packages.mjs'

const react = { version: '19.3.1', integrity: 'sha512-a' }
const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': react,
    'node_modules/only-on-mac': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
}
const everything = () => true

it('is content when npm installed what the lock file says, but for another platform’s packages', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/react': react } }, everything)).toBe(true)
})

it.each([
  ['a package is missing', { packages: {} }, everything],
  ['a version differs', { packages: { 'node_modules/react': { ...react, version: '19.3.0' } } }, everything],
  ['other contents were installed', { packages: { 'node_modules/react': { ...react, integrity: 'x' } } }, everything],
  ['a folder was deleted by hand', { packages: { 'node_modules/react': react } }, () => false],
])('installs again when %s', (_, installed, isThere) => {
  expect(isInstalled(lock, installed, isThere)).toBe(false)
})
