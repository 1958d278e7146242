import { EventEmitter } from 'node:events'
import type { IpcRenderer } from 'electron'
import { describe, expect, it } from 'vitest'

import { eventSlot, requestSlot, type Bridge } from '#shared/ipc/bridge'
import { createBridge } from '../../src/preload/createBridge'

function bridgeWith() {
  const invoked: unknown[][] = []
  const ipc = Object.assign(new EventEmitter(), {
    invoke: async (...given: unknown[]) => {
      invoked.push(given)
      return { ok: true, value: null }
    },
  })
  return { bridge: createBridge(ipc as unknown as IpcRenderer), ipc, invoked }
}

const untyped = (bridge: Bridge) => bridge as unknown as { [key: string]: (...given: unknown[]) => unknown }

describe('createBridge', () => {
  it('has a request and a subscription, and nothing else', () => {
    expect(Object.keys(bridgeWith().bridge).sort()).toEqual(['request', 'subscribe'])
  })

  it('sends a known request through the one slot', async () => {
    const { bridge, invoked } = bridgeWith()
    expect(await bridge.request('app.openMine', null)).toEqual({ ok: true, value: null })
    expect(invoked).toEqual([[requestSlot, 'app.openMine', null]])
  })

  it.each(['app.nothing', '__proto__', 'constructor', undefined, {}])('does not send %j', async (name) => {
    const { bridge, invoked } = bridgeWith()
    expect(await untyped(bridge).request?.(name, null)).toEqual({ ok: false, error: { code: 'invalidRequest' } })
    expect(invoked).toEqual([])
  })

  it('hands on the payload of the event asked for, without Electron’s own event', () => {
    const { bridge, ipc } = bridgeWith()
    const heard: unknown[][] = []
    const stop = bridge.subscribe('navigate', (...given: unknown[]) => void heard.push(given))
    const event = { sender: 'Electron' }
    ipc.emit(eventSlot, event, 'navigate', { conversationId: 'c' })
    ipc.emit(eventSlot, event, 'changed', { areas: [] })
    expect(heard).toEqual([[{ conversationId: 'c' }]])
    stop()
    ipc.emit(eventSlot, event, 'navigate', { conversationId: 'd' })
    expect(heard).toHaveLength(1)
    expect(ipc.listenerCount(eventSlot)).toBe(0)
  })

  it('does not listen to unknown events', () => {
    const { bridge, ipc } = bridgeWith()
    untyped(bridge).subscribe?.('ELECTRON_BROWSER_REQUIRE', () => undefined)
    expect(ipc.eventNames()).toEqual([])
  })
})
