import type { SafeStorageLike } from '../../../src/main/desktop/systemCrypt'

type Backend = ReturnType<NonNullable<SafeStorageLike['getSelectedStorageBackend']>>

/** A keychain that turns bytes around and signs them with its name: another keychain cannot read them. */
export function fakeSafeStorage(backend: Backend, isAvailable = true): SafeStorageLike {
  return {
    isEncryptionAvailable: () => isAvailable,
    getSelectedStorageBackend: () => backend,
    encryptString: (text) => Buffer.from(`${backend}:${text}`).reverse(),
    decryptString: (bytes) => {
      const text = Buffer.from(bytes).reverse().toString()
      if (!text.startsWith(`${backend}:`)) throw new Error('Error while decrypting the ciphertext')
      return text.slice(backend.length + 1)
    },
  }
}
