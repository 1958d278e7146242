import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import type { AppError } from '#shared/domain/errors'
import type { RequestOutput } from '#shared/ipc/contract'
import { anAccountList, connectableX } from '#test/builders/accountEntries'
import { anAppState } from '#test/builders/appStates'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Connect } from '../../../../src/renderer/features/accounts/Connect'
import { renderInWindow } from '../../renderInWindow'

const clientId = 'UHpSY1NQd2xfbFlJdk1vZ3dPLTI6MTpjaQ'

type Setting = {
  readonly hasBuiltInClientId?: boolean
  readonly accountId?: string | null
  readonly vault?: RequestOutput<'app.state'>['vault']
  readonly list?: Partial<RequestOutput<'accounts.list'>>
}

function show({ hasBuiltInClientId = false, accountId = null, vault = 'keychain', list = {} }: Setting = {}) {
  const connectable = [{ ...connectableX, hasBuiltInClientId }]
  const bridge = createFakeBridge({
    'app.state': anAppState({ vault }),
    'accounts.list': anAccountList({ accounts: [], connectable, ...list }),
    'accounts.connect': { accountId: 'x:shop' },
  })
  const onDone = vi.fn()
  const onCancel = vi.fn()
  const page = renderInWindow(
    <Connect channelId="x" accountId={accountId} onDone={onDone} onCancel={onCancel} />,
    bridge,
  )
  return { bridge, onDone, onCancel, leave: page.unmount }
}

const signIn = () => screen.findByRole('button', { name: 'Sign in with X' })
const input = (fields: Record<string, string>, accountId: string | null = null) => [
  { channelId: 'x', accountId, fields },
]

async function signInWithOwnId() {
  await userEvent.click(await screen.findByLabelText('Client ID'))
  await userEvent.paste(clientId)
  await userEvent.click(await signIn())
}

describe('Connect X', () => {
  it('does not fetch back who has gone elsewhere while X was asked', async () => {
    const { bridge, onDone, leave } = show()
    let finish = (): void => undefined
    bridge.answer('accounts.connect', () => new Promise((resolve) => (finish = () => resolve({ accountId: 'x:shop' }))))
    await signInWithOwnId()
    await waitFor(() => expect(bridge.inputs('accounts.connect')).toHaveLength(1))
    leave()
    finish()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(onDone).not.toHaveBeenCalled()
  })

  it('leads through the app at X, step by step', async () => {
    show()
    await signIn()
    expect(screen.getAllByRole('heading', { level: 3 }).map((step) => step.textContent)).toEqual([
      'Open X’s developer console',
      'Buy credits and set a limit',
      'Create an app',
      'Enter the callback addresses',
      'Bring the Client ID here',
    ])
    expect(screen.getByText(/costs about \$0\.72/)).toBeDefined()
    expect(screen.getByText('Native App')).toBeDefined()
  })

  it('opens X’s console in the browser', async () => {
    const { bridge } = show()
    await userEvent.click(await screen.findByRole('link', { name: 'Open console.x.com' }))
    expect(bridge.inputs('app.openLink')).toEqual([{ url: 'https://console.x.com' }])
  })

  it('copies each callback address', async () => {
    const { bridge } = show()
    for (const uri of connectableX.redirectUris) {
      const copy = await screen.findByRole('button', { name: `Copy ${uri}` })
      await userEvent.click(copy)
      await waitFor(() => expect(copy.textContent).toBe('Copied'))
    }
    expect(bridge.inputs('app.copyText')).toEqual(connectableX.redirectUris.map((text) => ({ text })))
  })

  it('signs in with the owner’s Client ID and is done', async () => {
    const { bridge, onDone } = show()
    await signInWithOwnId()
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(bridge.inputs('accounts.connect')).toEqual(input({ clientId }))
  })

  it('looks at the Client ID before X is asked', async () => {
    const { bridge } = show()
    await userEvent.click(await signIn())
    expect(screen.getByText('Paste the Client ID first.')).toBeDefined()
    await userEvent.paste('not an id')
    expect(screen.queryByText('Paste the Client ID first.')).toBeNull()
    await userEvent.click(await signIn())
    expect(screen.getByText(/This is not a Client ID/)).toBeDefined()
    expect(bridge.inputs('accounts.connect')).toEqual([])
  })

  it('needs one button where a Client ID is built in; an own one is still possible', async () => {
    const { bridge, onDone } = show({ hasBuiltInClientId: true })
    await screen.findByText('Use my own X app')
    const [builtIn] = screen.getAllByRole('button', { name: 'Sign in with X' })
    await userEvent.click(builtIn ?? document.body)
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(bridge.inputs('accounts.connect')).toEqual(input({}))
  })

  it('needs nothing typed to sign in again to the same account', async () => {
    const { bridge } = show({ accountId: 'x:shop' })
    expect(await screen.findByRole('heading', { name: 'Sign in to X again' })).toBeDefined()
    const [again] = await screen.findAllByRole('button', { name: 'Sign in with X' })
    await userEvent.click(again ?? document.body)
    expect(bridge.inputs('accounts.connect')).toEqual(input({}, 'x:shop'))
  })

  it('waits for the browser, with the focus on what happens there, and can be called off', async () => {
    const { bridge } = show()
    let settle: (answer: never) => void = () => undefined
    bridge.answer('accounts.connect', () => new Promise((resolve) => (settle = resolve)))
    await signInWithOwnId()
    const heading = await screen.findByRole('heading', { name: 'Go on in your browser' })
    expect(document.activeElement).toBe(heading)
    expect(screen.queryByRole('button', { name: 'Sign in with X' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the sign-in' }))
    expect(bridge.inputs('accounts.cancelSignIn')).toEqual([null])
    settle({ accountId: 'x:shop' } as never)
  })

  it('is quiet about a sign-in the owner called off, and can begin again', async () => {
    const { bridge, onDone } = show()
    bridge.refuse('accounts.connect', { code: 'signInCancelled' })
    await signInWithOwnId()
    expect(await signIn()).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(onDone).not.toHaveBeenCalled()
  })

  it('shows a sign-in that is still open from before', async () => {
    show({ list: { signingInTo: 'x' } })
    expect(await screen.findByText('Another sign-in is still open in your browser.')).toBeDefined()
  })

  const failures: readonly (readonly [AppError, RegExp])[] = [
    [{ code: 'signInPortsTaken', ports: [43117] }, /43117/],
    [{ code: 'signInOtherAccount', handle: 'other' }, /other.*which is another account/],
    [{ code: 'signInRefused', detail: 'bad client' }, /bad client/],
    [{ code: 'offline' }, /no connection/],
  ]
  it.each(failures)('says in words why it did not work, and tries again: %j', async (error, words) => {
    const { bridge, onDone } = show()
    bridge.refuse('accounts.connect', error)
    await signInWithOwnId()
    expect((await screen.findByRole('alert')).textContent).toMatch(words)
    bridge.answer('accounts.connect', { accountId: 'x:shop' })
    await signInWithOwnId()
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  })

  it('says what X does not give, and opens its messages', async () => {
    const { bridge } = show()
    const limits = await screen.findByRole('region', { name: 'What X does not give to programs' })
    expect(limits.textContent).toContain('X Chat')
    await userEvent.click(within(limits).getByRole('link', { name: 'Open messages at x.com' }))
    expect(bridge.inputs('app.openLink')).toEqual([{ url: 'https://x.com/messages' }])
  })

  it('goes back without signing in', async () => {
    const { onCancel } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(onCancel).toHaveBeenCalledOnce()
  })

  it('says so where this shop can connect nothing', async () => {
    show({ list: { connectable: [] } })
    expect(await screen.findByText(/No account can be connected in this shop/)).toBeDefined()
  })
})

describe('Connect X without a keychain', () => {
  it('asks first how the sign-in may be kept, with nothing chosen, then signs in', async () => {
    const { bridge, onDone } = show({ vault: 'plainNeedsConsent' })
    await signInWithOwnId()
    expect(bridge.inputs('accounts.connect')).toEqual([])
    const question = await screen.findByRole('region', { name: 'This computer has no keychain' })
    const confirm = within(question).getByRole<HTMLButtonElement>('button', { name: 'Keep it this way' })
    expect(confirm.disabled).toBe(true)
    await userEvent.click(within(question).getByRole('radio', { name: /Only until Shopbell is closed/ }))
    await userEvent.click(confirm)
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(bridge.inputs('vault.consent')).toEqual([{ choice: 'memoryOnly' }])
    expect(bridge.inputs('accounts.connect')).toEqual(input({ clientId }))
  })

  it('asks too when main finds it out only at the sign-in', async () => {
    const { bridge } = show()
    bridge.refuse('accounts.connect', { code: 'vaultNeedsConsent' })
    await signInWithOwnId()
    expect(await screen.findByRole('region', { name: 'This computer has no keychain' })).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('stays with the question when the answer could not be kept', async () => {
    const { bridge } = show({ vault: 'plainNeedsConsent' })
    bridge.refuse('vault.consent', { code: 'diskFull' })
    await signInWithOwnId()
    await userEvent.click(await screen.findByRole('radio', { name: /without encryption/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Keep it this way' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full')
    expect(bridge.inputs('accounts.connect')).toEqual([])
  })
})
