import type { IpcMainInvokeEvent } from 'electron'
import { describe, expect, it } from 'vitest'

import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import { requestSlot } from '#shared/ipc/bridge'
import { contract } from '#shared/ipc/contract'
import { requestNames, type RequestName } from '#shared/ipc/names'
import { mostHandedOverBytes } from '#shared/ipc/picturesContract'
import { createIsOwnFrame } from '../../../src/main/desktop/ownFrame'
import type { Handlers } from '../../../src/main/ipc/handlerMeans'
import { serve } from '../../../src/main/ipc/serve'
import { ownWindow, strangeSenders, type Sent } from './senders'

type Door = (event: IpcMainInvokeEvent, ...given: unknown[]) => Promise<Result<unknown>>

/** A door whose handlers note that they ran. */
function openDoor(answer: () => unknown = () => ok(null), sent: Sent = ownWindow()) {
  const ran: unknown[] = []
  const logged: unknown[] = []
  const slots = new Map<string, Door>()
  const run = (name: string) => async (input: unknown) => {
    ran.push([name, input])
    return answer()
  }
  const handlers = Object.fromEntries(requestNames.map((name) => [name, run(name)])) as unknown as Handlers
  serve({
    ipcMain: { handle: (slot, door) => void slots.set(slot, door) },
    handlers,
    isOwnFrame: createIsOwnFrame(() => sent.window),
    log: (event, fields) => logged.push([event, fields]),
  })
  const knock = (...given: unknown[]) => slots.get(requestSlot)?.(sent.event, ...given)
  return { knock, ran, logged, slots }
}

const refusal = (code: AppError['code']) => ({ ok: false, error: { code } })

const circle: Record<string, unknown> = {}
circle.self = circle

/** None of these is a right input of any request. */
const malformed: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['a text', '../../vault'],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['true', true],
  ['an empty list', []],
  ['a list of a million', Array.from({ length: 1_000_000 }, () => 0)],
  ['an unknown field', { file: '/etc/passwd' }],
  ['wrong kinds', { conversationId: {}, replyId: 1, accountId: null, text: [], limit: '5', url: 5 }],
  ['a limit without bound', { limit: 1e308, offset: -1 }],
  ['a text of a megabyte', { text: 'x'.repeat(1_000_000) }],
  ['a smuggled constructor', { text: 'x', constructor: { prototype: {} } }],
  ['a smuggled prototype', JSON.parse('{"__proto__":{"isOwner":true},"text":"x"}')],
  ['a circle', circle],
  ['deep nesting', JSON.parse('{"a":'.repeat(500) + '1' + '}'.repeat(500))],
  ['a Map', new Map([['conversationId', 'c']])],
  ['bytes', new Uint8Array(8)],
  ['a date', new Date(0)],
]

/** A right input of each request, as far as a refusal needs one; the others take null. */
const goodInputs: Readonly<Partial<Record<RequestName, unknown>>> = {
  'app.openLink': { url: 'https://example.org/' },
  'conversation.markRead': { conversationId: 'c' },
}

describe('serve', () => {
  it('has the same names in the list, in the contract and at the door', () => {
    expect(Object.keys(contract).sort()).toEqual([...requestNames].sort())
    expect([...openDoor().slots.keys()]).toEqual([requestSlot])
  })

  it('passes a right request to its own handler and answers with what that says', async () => {
    const { knock, ran } = openDoor()
    expect(await knock('conversation.markRead', { conversationId: 'c' })).toEqual(ok(null))
    expect(ran).toEqual([['conversation.markRead', { conversationId: 'c' }]])
  })

  it('passes on an expected failure', async () => {
    const { knock } = openDoor(() => fail({ code: 'rateLimited', retryAt: 5 }))
    expect(await knock('app.openMine', null)).toEqual(fail({ code: 'rateLimited', retryAt: 5 }))
  })

  it.each(['', 'app.nothing', 'ELECTRON_BROWSER_REQUIRE', '__proto__', 'constructor', 'toString', null, 7, {}, []])(
    'refuses the unknown name %j',
    async (name) => {
      const { knock, ran } = openDoor()
      expect(await knock(name, null)).toEqual(refusal('invalidRequest'))
      expect(ran).toEqual([])
    },
  )
})

describe('a picture at the door', () => {
  const good = { bytes: new Uint8Array([1, 2, 3]), name: 'mug.png' }

  it('comes in whole, with the request that is for it', async () => {
    const { knock, ran } = openDoor(() => fail({ code: 'pictureUnreadable' }))
    expect(await knock('pictures.add', good)).toEqual(refusal('pictureUnreadable'))
    expect(ran).toEqual([['pictures.add', good]])
  })

  it.each([
    ['too many bytes', { ...good, bytes: new Uint8Array(mostHandedOverBytes + 1) }],
    ['numbers in place of bytes', { ...good, bytes: [1, 2, 3] }],
    ['a text in place of bytes', { ...good, bytes: 'abc' }],
    ['no bytes', { name: 'mug.png' }],
    ['a path', { ...good, path: '/etc/passwd' }],
  ])('is refused with %s', async (_what, input) => {
    const { knock, ran } = openDoor()
    expect(await knock('pictures.add', input)).toEqual(refusal('invalidRequest'))
    expect(ran).toEqual([])
  })
})

describe.each(requestNames)('the request %s', (name) => {
  it.each(malformed)('is refused with %s before any handler runs', async (_what, input) => {
    const { knock, ran } = openDoor()
    expect(await knock(name, input)).toEqual(refusal('invalidRequest'))
    expect(ran).toEqual([])
    expect(({} as Record<string, unknown>).isOwner).toBeUndefined()
  })

  it('is refused with one more argument', async () => {
    const { knock, ran } = openDoor()
    expect(await knock(name, goodInputs[name] ?? null, 'more')).toEqual(refusal('invalidRequest'))
    expect(ran).toEqual([])
  })

  it.each(strangeSenders())('is refused to $name', async (sent) => {
    const { knock, ran } = openDoor(undefined, sent)
    expect(await knock(name, goodInputs[name] ?? null)).toEqual(refusal('strangeSender'))
    expect(ran).toEqual([])
  })
})

describe('a bug in a handler', () => {
  const canary = 'CANARY: my order never arrived'

  it('is answered as unexpected and logged by the name of the request alone', async () => {
    const { knock, logged } = openDoor(() => {
      throw new Error(canary)
    })
    expect(await knock('app.openMine', null)).toEqual(refusal('unexpected'))
    expect(logged).toEqual([['request.bug', { request: 'app.openMine' }]])
  })

  it.each([
    ['an answer that breaks the contract', ok({ text: canary })],
    ['an error nobody knows', { ok: false, error: { code: 'mystery', text: canary } }],
    ['no answer', undefined],
  ])('that gives %s is answered as unexpected', async (_what, answer) => {
    const { knock } = openDoor(() => answer)
    expect(await knock('app.openMine', null)).toEqual(refusal('unexpected'))
  })

  it('does not reach the window with fields the contract does not name', async () => {
    const settings = { language: 'en', theme: 'dark', undoPublicSeconds: 1, undoPrivateSeconds: 1, token: canary }
    const { knock } = openDoor(() => ok(settings))
    expect(JSON.stringify(await knock('settings.read', null))).not.toContain('CANARY')
  })
})
