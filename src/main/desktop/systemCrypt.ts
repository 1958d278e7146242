import type { SafeStorage } from 'electron'

/** What of Electron's safeStorage there is: newer versions have the asynchronous half, older ones and other systems lack parts. */
export type SafeStorageLike = Pick<SafeStorage, 'isEncryptionAvailable' | 'encryptString' | 'decryptString'> &
  Partial<
    Pick<
      SafeStorage,
      'getSelectedStorageBackend' | 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'
    >
  >

/** The system's keychain in one shape. Encrypting and decrypting reject when the keychain refuses. */
export type SystemCrypt = {
  /** The keychain's name on Linux; `system` on macOS and Windows, which have one each. */
  readonly backend: string
  readonly isAvailable: boolean
  encrypt(text: string): Promise<Buffer>
  decrypt(bytes: Buffer): Promise<string>
}

/** These would be "encrypted" with a password that everybody knows, or not at all. */
const noProtection = ['basic_text', 'unknown']

/** Asks the system once; the app must be ready. */
export async function openSystemCrypt(safeStorage: SafeStorageLike): Promise<SystemCrypt> {
  const backend = safeStorage.getSelectedStorageBackend?.() ?? 'system'
  return {
    backend,
    isAvailable: !noProtection.includes(backend) && (await canEncrypt(safeStorage)),
    encrypt: async (text) => safeStorage.encryptStringAsync?.(text) ?? safeStorage.encryptString(text),
    decrypt: async (bytes) =>
      (await safeStorage.decryptStringAsync?.(bytes))?.result ?? safeStorage.decryptString(bytes),
  }
}

async function canEncrypt(safeStorage: SafeStorageLike): Promise<boolean> {
  return (await safeStorage.isAsyncEncryptionAvailable?.()) ?? safeStorage.isEncryptionAvailable()
}
