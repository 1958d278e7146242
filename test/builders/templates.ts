import type { Template } from '#shared/domain/templates/template'

/** A whole template of the owner's own; what matters to a test is given. */
export function aTemplate(part: Partial<Template> = {}): Template {
  return {
    id: 't-1',
    name: 'Where is my order',
    tags: ['parcel'],
    tone: 'friendly',
    topics: ['delivery'],
    variants: [{ language: 'en', body: 'Your parcel is on its way: {{ tracking_link }}' }],
    starterId: null,
    createdAt: 1,
    updatedAt: 1,
    ...part,
  }
}
