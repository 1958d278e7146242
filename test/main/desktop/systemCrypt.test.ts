import { describe, expect, it } from 'vitest'

import { openSystemCrypt, type SafeStorageLike } from '../../../src/main/desktop/systemCrypt'
import { fakeSafeStorage } from './fakeSafeStorage'

describe('openSystemCrypt', () => {
  it('uses the keychain of the system', async () => {
    const crypt = await openSystemCrypt(fakeSafeStorage('gnome_libsecret'))
    expect([crypt.backend, crypt.isAvailable]).toEqual(['gnome_libsecret', true])
    expect(await crypt.decrypt(await crypt.encrypt('secret'))).toBe('secret')
  })

  it.each(['basic_text', 'unknown'] as const)(
    'does not call %s a keychain, though it claims to encrypt',
    async (name) => {
      expect((await openSystemCrypt(fakeSafeStorage(name))).isAvailable).toBe(false)
    },
  )

  it('knows a locked-out keychain', async () => {
    expect((await openSystemCrypt(fakeSafeStorage('kwallet5', false))).isAvailable).toBe(false)
  })

  it('works where the system has one keychain and no name for it', async () => {
    const { isEncryptionAvailable, encryptString, decryptString } = fakeSafeStorage('kwallet')
    const crypt = await openSystemCrypt({ isEncryptionAvailable, encryptString, decryptString })
    expect([crypt.backend, crypt.isAvailable]).toEqual(['system', true])
  })

  it('prefers the asynchronous half where it exists', async () => {
    const refuse = () => {
      throw new Error('deprecated')
    }
    const newer: SafeStorageLike = {
      isEncryptionAvailable: refuse,
      encryptString: refuse,
      decryptString: refuse,
      isAsyncEncryptionAvailable: async () => true,
      encryptStringAsync: async (text) => Buffer.from(text),
      decryptStringAsync: async (bytes) => ({ result: bytes.toString(), shouldReEncrypt: false }),
    }
    const crypt = await openSystemCrypt(newer)
    expect(await crypt.decrypt(await crypt.encrypt('secret'))).toBe('secret')
  })
})
