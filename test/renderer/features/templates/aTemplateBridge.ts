import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import type { Template } from '#shared/domain/templates/template'
import type { RequestOutput } from '#shared/ipc/contract'
import { aTemplate } from '#test/builders/templates'
import { createFakeBridge, type FakeBridge } from '#test/renderer/fakeBridge'

type Entry = RequestOutput<'templates.list'>['templates'][number]

export const parcel = aTemplate({
  id: 'parcel',
  name: 'Where is my order',
  tags: ['parcel', 'tracking'],
  variants: [
    {
      language: 'en',
      body: 'Hi {{ customer.first_name | default: "there" }}, order {{ order.number }} left: {{ tracking_link }}',
    },
    { language: 'fr', body: 'Bonjour {{ customer.first_name }}, il est parti ce matin.' },
  ],
})
export const thanks = aTemplate({
  id: 'thanks',
  name: 'Thank you',
  tags: [],
  topics: ['thanks'],
  variants: [{ language: 'en', body: 'Thank you, {{ customer.first_name | default: "friend" }}!' }],
})

/** A main that keeps templates. */
export function aTemplateBridge(templates: readonly Template[], uses: Record<string, number> = {}): FakeBridge {
  let kept = templates
  const keep = (next: readonly Template[]): void => {
    kept = next
    queueMicrotask(() => bridge.changed('templates'))
  }
  const entry = (template: Template): Entry => {
    const count = uses[template.id]
    return { template, uses: count === undefined ? null : { count, lastAt: 1 } }
  }
  const bridge = createFakeBridge({
    'settings.read': { ...defaultSettings, shopName: 'Maple & Lane', ownerName: 'Ida' },
    'templates.list': ({ offset, limit }) => ({
      templates: kept.slice(offset, offset + limit).map(entry),
      total: kept.length,
    }),
    'templates.save': ({ templateId, written }) => {
      const id = templateId ?? `made-${kept.length}`
      const rest = kept.filter((one) => one.id !== id)
      keep([...rest, aTemplate({ ...written, id })])
      return { templateId: id }
    },
    'templates.drop': ({ templateId }) => {
      keep(kept.filter(({ id }) => id !== templateId))
      return null
    },
    'templates.addStarters': () => {
      keep([...kept, thanks])
      return { added: 1 }
    },
    'templates.import': ({ templates: taken }) => ({ added: taken.length, replaced: 0, same: 0 }),
  })
  return bridge
}
