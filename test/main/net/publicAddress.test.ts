import { describe, expect, it } from 'vitest'

import { isPublicAddress, publicLookup } from '../../../src/main/net/publicAddress'

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '104.244.42.1', '2606:4700::1111', '172.32.0.1', '100.128.0.1'])('lets %s pass', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fec0::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    'localhost',
    '',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('publicLookup', () => {
  it('refuses a name that leads back to this computer', async () => {
    const error = await new Promise((resolve) => publicLookup('localhost', { all: true }, resolve))
    expect(error).toMatchObject({ code: 'EACCES' })
  })
})
