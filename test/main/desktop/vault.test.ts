import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Session } from '../../../src/main/channels/channel'
import type { SafeStorageLike } from '../../../src/main/desktop/systemCrypt'
import { openVault } from '../../../src/main/desktop/vault'
import { fakeSafeStorage } from './fakeSafeStorage'

const keychain = fakeSafeStorage('gnome_libsecret')
const none = fakeSafeStorage('basic_text', false)
const session = (token: string): Session => ({ remoteUserId: '7', secrets: { accessToken: token }, expiresAt: 99 })
const unreadable = { ok: false, error: { code: 'vaultUnreadable' } }
const done = { ok: true, value: undefined }

let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-vault-'))
  path = join(folder, 'vault.json')
})
afterEach(() => rm(folder, { recursive: true }))

const open = (safeStorage: SafeStorageLike) => openVault({ path, safeStorage, log: () => undefined })
const onDisk = () => readFile(path, 'utf8')

describe('a vault with a keychain', () => {
  it('gives back after a restart what was saved, and nothing for a stranger', async () => {
    const vault = await open(keychain)
    expect(vault.protection()).toBe('keychain')
    expect(await vault.save('x:7', session('CANARY'))).toEqual(done)
    const again = await open(keychain)
    expect(await again.load('x:7')).toEqual({ ok: true, value: session('CANARY') })
    expect(await again.load('x:8')).toEqual({ ok: true, value: null })
  })

  it('writes no token in clear, for the owner’s eyes only', async () => {
    await (await open(keychain)).save('x:7', session('CANARY'))
    const text = await onDisk()
    expect(text).not.toContain('CANARY')
    expect(text).not.toContain(Buffer.from('CANARY').toString('base64').slice(0, 6))
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('forgets what is removed, on disk too', async () => {
    const vault = await open(keychain)
    await vault.save('x:7', session('a'))
    await vault.save('x:8', session('b'))
    await vault.remove('x:7')
    expect(await (await open(keychain)).load('x:7')).toEqual({ ok: true, value: null })
    expect(Object.keys((JSON.parse(await onDisk()) as { entries: object }).entries)).toEqual(['x:8'])
  })

  it('keeps the last of two saves though the first takes longer to encrypt', async () => {
    const waits = [20, 0]
    const slow: SafeStorageLike = {
      ...keychain,
      encryptStringAsync: async (text) => {
        await new Promise((resolve) => setTimeout(resolve, waits.shift()))
        return keychain.encryptString(text)
      },
    }
    const vault = await open(slow)
    await Promise.all([vault.save('x:7', session('old')), vault.save('x:7', session('new'))])
    expect(await vault.load('x:7')).toEqual({ ok: true, value: session('new') })
  })

  it('says which account must sign in again when the keychain has changed, and touches no other', async () => {
    await (await open(keychain)).save('x:7', session('a'))
    const before = await onDisk()
    const vault = await open(fakeSafeStorage('kwallet5'))
    expect(await vault.load('x:7')).toEqual(unreadable)
    expect(await onDisk()).toBe(before)
    await vault.save('x:8', session('b'))
    expect(await vault.load('x:8')).toEqual({ ok: true, value: session('b') })
    expect(await (await open(keychain)).load('x:7')).toEqual({ ok: true, value: session('a') })
  })

  it('says so when the keychain refuses, and has changed nothing', async () => {
    const locked: SafeStorageLike = {
      ...keychain,
      encryptString: () => {
        throw new Error('locked')
      },
    }
    const vault = await open(locked)
    expect(await vault.save('x:7', session('a'))).toEqual(unreadable)
    expect(await vault.load('x:7')).toEqual({ ok: true, value: null })
  })

  it('has changed nothing when the disk refuses', async () => {
    const vault = await open(keychain)
    await vault.save('x:7', session('a'))
    await rm(folder, { recursive: true })
    expect((await vault.save('x:7', session('b'))).ok).toBe(false)
    expect(await vault.load('x:7')).toEqual({ ok: true, value: session('a') })
    await mkdir(folder)
  })
})

describe('a vault without a keychain', () => {
  it('keeps nothing before the owner has answered', async () => {
    const vault = await open(none)
    expect(vault.protection()).toBe('plainNeedsConsent')
    expect(await vault.save('x:7', session('a'))).toEqual({ ok: false, error: { code: 'vaultNeedsConsent' } })
  })

  it('keeps sign-ins on disk, labelled as plain, when the owner agrees, and remembers the answer', async () => {
    const vault = await open(none)
    await vault.consent('plainAllowed')
    await vault.save('x:7', session('a'))
    const again = await open(none)
    expect(again.protection()).toBe('plainAllowed')
    expect(await again.load('x:7')).toEqual({ ok: true, value: session('a') })
    expect(JSON.parse(await onDisk())).toMatchObject({ backend: 'basic_text', entries: { 'x:7': { how: 'plain' } } })
  })

  it('keeps sign-ins until quit only, when the owner prefers that', async () => {
    const vault = await open(none)
    await vault.consent('memoryOnly')
    await vault.save('x:7', session('CANARY'))
    expect(await vault.load('x:7')).toEqual({ ok: true, value: session('CANARY') })
    expect(await onDisk()).not.toContain('CANARY')
    const again = await open(none)
    expect(again.protection()).toBe('memoryOnly')
    expect(await again.load('x:7')).toEqual({ ok: true, value: null })
  })

  it('takes sign-ins off the disk when the owner changes the answer, and back on', async () => {
    const vault = await open(none)
    await vault.consent('plainAllowed')
    await vault.save('x:7', session('CANARY'))
    await vault.consent('memoryOnly')
    expect(await onDisk()).not.toContain('CANARY')
    expect(await vault.load('x:7')).toEqual({ ok: true, value: session('CANARY') })
    await vault.consent('plainAllowed')
    expect(await (await open(none)).load('x:7')).toEqual({ ok: true, value: session('CANARY') })
  })

  it('cannot read what a keychain has encrypted, and keeps it', async () => {
    await (await open(keychain)).save('x:7', session('a'))
    const vault = await open(none)
    expect(await vault.load('x:7')).toEqual(unreadable)
    await vault.consent('plainAllowed')
    await vault.save('x:8', session('b'))
    expect(await (await open(keychain)).load('x:7')).toEqual({ ok: true, value: session('a') })
  })

  it('encrypts plain sign-ins at their next save once there is a keychain', async () => {
    const plain = await open(none)
    await plain.consent('plainAllowed')
    await plain.save('x:7', session('CANARY'))
    const vault = await open(keychain)
    expect(vault.protection()).toBe('keychain')
    expect(await vault.load('x:7')).toEqual({ ok: true, value: session('CANARY') })
    await vault.save('x:7', session('CANARY'))
    expect(await onDisk()).not.toContain('CANARY')
  })
})

describe('a vault with a bad file', () => {
  it('has every account sign in again when it was damaged, and then works', async () => {
    await writeFile(path, 'no vault')
    const vault = await open(keychain)
    expect(await vault.load('x:7')).toEqual(unreadable)
    await vault.save('x:7', session('a'))
    expect(await vault.load('x:7')).toEqual({ ok: true, value: session('a') })
    expect(await readFile(`${path}.damaged-1`, 'utf8')).toBe('no vault')
  })

  it('never writes over the vault of a newer app', async () => {
    await writeFile(path, '{"version":3}')
    const vault = await open(keychain)
    const newer = { ok: false, error: { code: 'shopIsNewer', version: 3 } }
    expect(await vault.save('x:7', session('a'))).toEqual(newer)
    expect(await vault.load('x:7')).toEqual(newer)
    expect(await onDisk()).toBe('{"version":3}')
  })

  it('is closed, and says why, when the disk does not give it out', async () => {
    await mkdir(path)
    expect(await (await open(keychain)).load('x:7')).toEqual({
      ok: false,
      error: { code: 'diskTrouble', reason: 'EISDIR' },
    })
  })
})
