import type { Template } from '#shared/domain/templates/template'

export type TemplateLanguage = Template['variants'][number]['language']
export type Tone = Template['tone']
export type Topic = Template['topics'][number]

/** What the owner writes of a template. */
export type Written = Pick<Template, 'name' | 'tags' | 'tone' | 'topics' | 'variants'> & {
  readonly pictures: NonNullable<Template['pictures']>
}

export function writtenOf({ name, tags, tone, topics, variants, pictures = [] }: Template): Written {
  return { name, tags, tone, topics, variants, pictures }
}

export function emptyWritten(language: TemplateLanguage, body = ''): Written {
  return { name: '', tags: [], tone: 'friendly', topics: [], variants: [{ language, body }], pictures: [] }
}

export function isSameWritten(one: Written, other: Written): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

/** Nothing in it would be missed. */
export function isBlank({ name, tags, topics, variants, pictures }: Written): boolean {
  const isUnnamed = name === '' && tags.length === 0 && topics.length === 0
  return isUnnamed && pictures.length === 0 && variants.every(({ body }) => body === '')
}

/** As it is kept: one line for a name and a tag, without blanks at the ends. */
export function tidyWritten(written: Written): Written {
  const tags = written.tags.map(oneLine).filter((tag) => tag !== '')
  return { ...written, name: oneLine(written.name), tags: [...new Set(tags)] }
}

function inOrder({ name, tags, tone, topics, variants, pictures }: Written) {
  const shown = pictures.map(({ id, alt }) => [id, alt])
  return [name, tags, tone, topics, variants.map(({ language, body }) => [language, body]), shown]
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
