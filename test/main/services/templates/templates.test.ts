import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { starterIds } from '#shared/domain/templates/starterPack'
import { aPicture } from '#test/builders/pictures'
import { aTemplate } from '#test/builders/templates'
import { aReply, deliveries } from '#test/builders/replies'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { exportTemplates } from '../../../../src/main/services/templates/templateFiles'
import { createTemplates } from '../../../../src/main/services/templates/templates'

const saved = (parts: Parameters<typeof aTemplate>[0] = {}): Change => ({
  type: 'templateSaved',
  template: aTemplate(parts),
})
const { name, tags, tone, topics, variants } = aTemplate()
const written = { name, tags, tone, topics, variants }

function stage(...changes: Change[]) {
  const store = createMemoryStore(changes)
  const clock = createFakeClock(5_000)
  let count = 0
  const templates = createTemplates({ store, clock, newId: () => `new-${++count}` })
  return { store, templates, all: () => [...store.shop().templates.values()] }
}

describe('templates', () => {
  it('are listed by name, a page at a time, with their use', async () => {
    const { templates } = stage(saved({ id: 'b', name: 'Back' }), saved({ id: 'a', name: 'Arrived' }))
    await templates.use('b')
    expect(await templates.list({ offset: 0, limit: 10 })).toMatchObject({
      value: {
        templates: [
          { template: { id: 'a' }, uses: null },
          { template: { id: 'b' }, uses: { count: 1, lastAt: 5_000 } },
        ],
        total: 2,
      },
    })
    expect(await templates.list({ offset: 1, limit: 1 })).toMatchObject({
      value: { templates: [{ template: { id: 'b' } }], total: 2 },
    })
  })

  it('are made new, or changed in place with their beginning and origin kept', async () => {
    const { templates, all } = stage(saved({ createdAt: 7, starterId: 'holding' }))
    expect(await templates.save(null, { ...written, name: 'Second' })).toEqual({
      ok: true,
      value: { templateId: 'new-1' },
    })
    await templates.save('t-1', { ...written, name: 'Renamed' })
    expect(all()).toMatchObject([
      { id: 't-1', name: 'Renamed', createdAt: 7, updatedAt: 5_000, starterId: 'holding' },
      { id: 'new-1', name: 'Second', createdAt: 5_000, starterId: null },
    ])
    expect(await templates.save('gone', written)).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })

  it('keep their pictures until the owner takes them away, also over a file that replaces them', async () => {
    const pictures = [aPicture({ alt: 'A blue bowl' })]
    const { templates, all } = stage(saved())
    await templates.save('t-1', { ...written, pictures })
    expect(all()).toMatchObject([{ id: 't-1', pictures }])
    await templates.import([{ ...written, tone: 'short' }])
    expect(all()).toMatchObject([{ id: 't-1', tone: 'short', pictures }])
    await templates.save('t-1', { ...written, pictures: [] })
    expect(all()[0]).not.toHaveProperty('pictures')
  })

  it('are dropped together with their use', async () => {
    const { store, templates } = stage(saved())
    await templates.use('t-1')
    await templates.drop('t-1')
    await templates.use('t-1')
    expect([store.shop().templates.size, store.shop().templateUses.size]).toEqual([0, 0])
  })

  it('begin with the starter pack, which is added once and never over the owner’s own', async () => {
    const { templates, all } = stage()
    expect(await templates.addStarters('fr')).toEqual({ ok: true, value: { added: starterIds.length } })
    expect(await templates.addStarters('en')).toEqual({ ok: true, value: { added: 0 } })
    const [first] = all()
    await templates.save(first?.id ?? '', { ...written, name: 'Mine' })
    expect(await templates.addStarters('fr')).toEqual({ ok: true, value: { added: 0 } })
  })

  it('are imported: new ones added, those of the same name replaced, the same ones left', async () => {
    const { store, templates, all } = stage(saved())
    const incoming = [written, { ...written, name: 'Other' }]
    expect(await templates.import(incoming)).toEqual({ ok: true, value: { added: 1, replaced: 0, same: 1 } })
    const commits = store.log.length
    expect(await templates.import(incoming)).toEqual({ ok: true, value: { added: 0, replaced: 0, same: 2 } })
    expect(store.log).toHaveLength(commits)
    const accented = { ...written, name: 'Whére is my órder', tone: 'short' as const }
    expect(await templates.import([accented])).toMatchObject({ value: { replaced: 1 } })
    expect(all().map(({ id, name: called }) => [id, called])).toEqual([
      ['t-1', 'Whére is my órder'],
      ['new-1', 'Other'],
    ])
  })

  it('are exported into the file the owner chooses', async () => {
    const { templates } = stage(saved())
    const files: [string, string][] = []
    const save = async (file: string, text: string) => {
      files.push([file, text])
      return { ok: true as const, value: { file } }
    }
    await exportTemplates(templates, save, 'csv')
    await exportTemplates(templates, save, 'json')
    expect(files.map(([file]) => file)).toEqual(['shopbell-templates.csv', 'shopbell-templates.json'])
    for (const [, text] of files) expect(text).toContain('Where is my order')
  })
})

describe('a reply written three times', () => {
  const text = (who: string, mail: string) =>
    `Hi ${who}, your parcel left this morning and the carrier will bring it by Friday. If not, tell me at once. ${mail}`
  const sent = (id: string, words: string): Change => ({
    type: 'replyQueued',
    reply: aReply({ id, conversationId: id, text: words, delivery: deliveries.sent }),
  })
  const three = [
    sent('a', text('Marta', 'I wrote to marta@example.com too.')),
    sent('b', text('Piotr', 'I wrote to piotr@example.com too.')),
    sent('c', text('Anna', 'I wrote to anna@example.com too.')),
  ]

  it('is proposed without anything personal', async () => {
    const answer = await stage(...three).templates.proposal()
    const proposal = answer.ok ? answer.value : null
    expect(proposal?.count).toBe(3)
    expect(proposal?.text).not.toMatch(/example\.com|Marta|Piotr|Anna/)
  })

  it('is not proposed when it was written twice, or never left', async () => {
    expect(await stage(...three.slice(1)).templates.proposal()).toEqual({ ok: true, value: null })
    const unsent = three.map((change): Change =>
      change.type === 'replyQueued' ? { ...change, reply: { ...change.reply, delivery: deliveries.failed } } : change,
    )
    expect(await stage(...unsent).templates.proposal()).toEqual({ ok: true, value: null })
  })

  it('is not proposed again once it was refused', async () => {
    const { templates } = stage(...three)
    const answer = await templates.proposal()
    await templates.refuseProposal(answer.ok ? (answer.value?.key ?? '') : '')
    expect(await templates.proposal()).toEqual({ ok: true, value: null })
  })
})
