import type { RequestOutput } from '#shared/ipc/contract'

/** The owner's own shop, on a computer with a keychain. */
export function anAppState(parts: Partial<RequestOutput<'app.state'>> = {}): RequestOutput<'app.state'> {
  return {
    shop: 'mine',
    isEmpty: false,
    version: '0.1.0',
    platform: 'linux',
    versions: { electron: '45.4.1', chrome: '156.0', node: '24.21.0' },
    isDevRuntime: false,
    systemLocale: 'en-GB',
    dataFolder: '/home/ada/.config/Shopbell',
    vault: 'keychain',
    storeTrouble: null,
    isReadingAble: true,
    newlyDamagedLines: 0,
    now: 1_000_000,
    sampleSpeed: 1,
    ...parts,
  }
}
