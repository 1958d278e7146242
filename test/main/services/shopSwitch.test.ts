import { describe, expect, it } from 'vitest'

import { fail, ok } from '#shared/domain/result'
import { createMemoryStore } from '#test/fakes/memoryStore'
import type { OpenShop } from '../../../src/main/services/openShop'
import { createShopSwitch, type ShopKind } from '../../../src/main/services/shopSwitch'

function setUp() {
  const events: string[] = []
  const aShop = (kind: ShopKind) =>
    ({
      kind,
      store: createMemoryStore(),
      close: async () => {
        events.push(`close ${kind}`)
      },
    }) as Partial<OpenShop> as OpenShop
  let isOpenable = true
  const shops = createShopSwitch(aShop('mine'), {
    open: async (kind) => {
      events.push(`open ${kind}`)
      return isOpenable ? ok(aShop(kind)) : fail({ code: 'diskFull' })
    },
    onSwitched: (kind) => events.push(`show ${kind}`),
  })
  return { shops, events, breakOpening: () => (isOpenable = false) }
}

describe('the shop switch', () => {
  it('opens the other shop before it closes this one', async () => {
    const { shops, events } = setUp()
    await shops.to('sample')

    expect(events).toEqual(['open sample', 'show sample', 'close mine'])
    expect(shops.current().kind).toBe('sample')
  })

  it('stays with this shop when the other cannot be opened', async () => {
    const { shops, events, breakOpening } = setUp()
    breakOpening()

    expect(await shops.to('sample')).toEqual(fail({ code: 'diskFull' }))
    expect(shops.current().kind).toBe('mine')
    expect(events).toEqual(['open sample'])
  })

  it('does nothing when the shop is open already, and takes requests one after another', async () => {
    const { shops, events } = setUp()
    await Promise.all([shops.to('sample'), shops.to('sample'), shops.to('mine')])

    expect(events).toEqual(['open sample', 'show sample', 'close mine', 'open mine', 'show mine', 'close sample'])
  })

  it('reopens a shop after its files were worked on while it was closed', async () => {
    const { shops, events } = setUp()
    await shops.reopen('mine', async () => {
      events.push('files')
      return ok(undefined)
    })

    expect(events).toEqual(['close mine', 'files', 'open mine', 'show mine'])
  })

  it('brings the language and the theme along, and leaves each shop its other settings', async () => {
    const { shops } = setUp()
    const settings = { language: 'pl', theme: 'dark', undoPublicSeconds: 60 } as const
    await shops.current().store.commit(() => [{ type: 'settingsChanged', settings }])
    await shops.to('sample')

    expect(shops.current().store.shop().settings).toMatchObject({
      language: 'pl',
      theme: 'dark',
      undoPublicSeconds: 10,
    })
  })
})
