import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { localWorker } from '#test/fakes/localWorker'
import { createNodeDisk } from '../../../src/main/store/nodeDisk'
import { openStore } from '../../../src/main/store/openStore'
import { serveRewrite } from '../../../src/main/store/rewrite/serveRewrite'
import { serveSearch } from '../../../src/main/store/search/serveSearch'
import { makeCompactable } from './compactable'

const now = Date.parse('2026-11-22T09:00:00Z')

describe('the shop that is killed while it is compacted', () => {
  it('has much to compact', { timeout: 60_000 }, async () => {
    const parent = await mkdtemp(join(tmpdir(), 'shopbell-compactable-'))
    const folder = join(parent, 'shop')
    await makeCompactable(folder, now)
    const rewrite = localWorker((port) => serveRewrite(port, createNodeDisk()))
    const opened = await openStore({ folder, now: () => now, workers: { search: localWorker(serveSearch), rewrite } })
    if (!opened.ok) throw new Error(opened.error.code)
    const dropped = await opened.value.upkeep.compact()
    await opened.value.store.close()
    await rm(parent, { recursive: true, force: true })
    expect(dropped.ok && dropped.value).toBeGreaterThan(500_000)
  })
})
