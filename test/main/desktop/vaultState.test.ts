import { expect, it } from 'vitest'

import { untilQuit, vaultFileOf, vaultState, withEntry, withoutAccount } from '../../../src/main/desktop/vaultState'

const session = { remoteUserId: '7', secrets: {}, expiresAt: null }
const entry = { how: 'plain' as const, value: '{}' }

it('keeps an account in one place only', () => {
  const onDisk = withEntry(untilQuit(vaultState(null), 'x:7', session), 'x:7', entry)
  expect([onDisk.entries.size, onDisk.untilQuit.size]).toEqual([1, 0])
  const inMemory = untilQuit(onDisk, 'x:7', session)
  expect([inMemory.entries.size, inMemory.untilQuit.size]).toEqual([0, 1])
})

it('leaves other accounts alone', () => {
  const state = withEntry(withEntry(vaultState(null), 'x:7', entry), 'x:8', entry)
  expect([...withoutAccount(state, 'x:7').entries.keys()]).toEqual(['x:8'])
})

it('puts nothing on disk that is kept until quit', () => {
  const state = untilQuit(withEntry(vaultState(null), 'x:7', entry), 'x:8', session)
  expect(vaultFileOf(state, 'system')).toEqual({
    version: 1,
    backend: 'system',
    choice: null,
    entries: { 'x:7': entry },
  })
})
