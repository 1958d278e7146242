import type { Template } from '#shared/domain/templates/template'

export function aTemplate(parts: Partial<Template> = {}): Template {
  return {
    id: 'template',
    name: 'Where is my order',
    tags: ['parcel'],
    tone: 'friendly',
    topics: ['delivery'],
    variants: [
      { language: 'en', body: 'Hi {{ customer.first_name | default: "there" }}, it left this morning.' },
      { language: 'fr', body: 'Bonjour {{ customer.first_name }}, il est parti ce matin.' },
    ],
    createdAt: 1_000,
    updatedAt: 1_000,
    starterId: null,
    ...parts,
  }
}
