import { expect, it } from 'vitest'

import { openSystemCrypt } from '../../../src/main/desktop/systemCrypt'
import { openEntry, plainEntry, sealEntry } from '../../../src/main/desktop/vaultEntry'
import { fakeSafeStorage } from './fakeSafeStorage'

const session = { remoteUserId: '7', secrets: { accessToken: 'a' }, expiresAt: null }
const unreadable = { ok: false, error: { code: 'vaultUnreadable' } }

it('opens what it sealed', async () => {
  const crypt = await openSystemCrypt(fakeSafeStorage('kwallet6'))
  const sealed = await sealEntry(crypt, session)
  expect(sealed.ok && (await openEntry(crypt, sealed.value))).toEqual({ ok: true, value: session })
})

it('opens what is plain', async () => {
  const crypt = await openSystemCrypt(fakeSafeStorage('basic_text', false))
  expect(await openEntry(crypt, plainEntry(session))).toEqual({ ok: true, value: session })
})

it.each(['{', '{}', 'null'])('does not open the damaged entry %j', async (value) => {
  const crypt = await openSystemCrypt(fakeSafeStorage('kwallet6'))
  expect(await openEntry(crypt, { how: 'plain', value })).toEqual(unreadable)
  expect(await openEntry(crypt, { how: 'keychain', value })).toEqual(unreadable)
})
