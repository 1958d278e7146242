import { describe, expect, it } from 'vitest'

import { fail, ok, type Result } from '#shared/domain/result'
import { createDataControl } from '../../../../src/main/services/data/dataControl'
import type { OpenShop } from '../../../../src/main/services/openShop'
import { missingExport } from '../exports/memoryExport'

type Parts = { readonly chosen?: string | null; readonly begun?: Result<void>; readonly moved?: Result<void> }

function control({ chosen = '/chosen', begun = ok(undefined), moved = ok(undefined) }: Parts = {}) {
  const done: string[] = []
  const choose = async () => chosen
  const data = {
    beginRestore: async (name: string) => {
      done.push(`begin ${name}`)
      return begun
    },
    export: async () => ok({ folder: '/chosen/export' }),
    readExport: async ({ name }: { name: string }) => {
      done.push(`read ${name}`)
      return fail({ code: 'notAnExport' })
    },
  }
  const made = createDataControl({
    // Only its data is asked for.
    shops: {
      current: () => ({ data }) as unknown as OpenShop,
      reopen: async (kind, between) => {
        done.push(`close ${kind}`)
        return between()
      },
    },
    places: { folder: choose, emptyFolder: choose, jsonFile: choose },
    targetAt: () => ({ begin: async () => fail({ code: 'diskFull' }) }),
    exportAt: (file) => ({ name: file, source: missingExport }),
    texts: () => {
      done.push('texts')
      return {} as never
    },
    moveMine: async (to) => {
      done.push(`move ${to}`)
      return moved
    },
  })
  return { ...made, done }
}

describe('what the owner does with all of the shop', () => {
  it('does nothing where they choose no place', async () => {
    const { exportShop, readExport, moveShop, done } = control({ chosen: null })
    expect([await exportShop(), await readExport(), await moveShop()]).toEqual([ok(null), ok(null), ok(null)])
    expect(done).toEqual([])
  })

  it('goes back to a backup by closing the shop once that is decided, and stays where it cannot be', async () => {
    const good = control()
    expect(await good.restore('monday')).toEqual(ok(undefined))
    expect(good.done).toEqual(['begin monday', 'close mine'])
    const bad = control({ begun: fail({ code: 'diskFull' }) })
    expect(await bad.restore('monday')).toEqual(fail({ code: 'diskFull' }))
    expect(bad.done).toEqual(['begin monday'])
  })

  it('moves the closed shop and says where it is, or why it did not move', async () => {
    const { moveShop, done } = control()
    expect(await moveShop()).toEqual(ok({ folder: '/chosen' }))
    expect(done).toEqual(['close mine', 'move /chosen'])
    const refused = control({ moved: fail({ code: 'targetNotEmpty' }) })
    expect(await refused.moveShop()).toEqual(fail({ code: 'targetNotEmpty' }))
  })

  it('hands on what an export or its reading answers', async () => {
    const { exportShop, readExport } = control()
    expect(await exportShop()).toEqual(ok({ folder: '/chosen/export' }))
    expect(await readExport()).toEqual(fail({ code: 'notAnExport' }))
  })
})
