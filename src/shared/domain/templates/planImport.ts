import { foldText } from '../conversations/foldText'
import type { ExchangedTemplate } from './templateExchange'
import type { Template } from './template'

/** `replaced`: templates of the shop that would get other content; the owner decides about each. */
export type ImportPlan = {
  readonly added: readonly ExchangedTemplate[]
  readonly replaced: readonly { readonly existing: Template; readonly incoming: ExchangedTemplate }[]
  /** The shop has these already, word for word. */
  readonly same: readonly ExchangedTemplate[]
}

/** What an import would change. Names are compared without case and accents. */
export function planImport(existing: readonly Template[], incoming: readonly ExchangedTemplate[]): ImportPlan {
  const byName = new Map(existing.map((template) => [foldText(template.name), template]))
  const added: ExchangedTemplate[] = []
  const replaced: { readonly existing: Template; readonly incoming: ExchangedTemplate }[] = []
  const same: ExchangedTemplate[] = []
  for (const template of incoming) {
    const present = byName.get(foldText(template.name))
    if (present === undefined) added.push(template)
    else if (contentOf(present) === contentOf(template)) same.push(template)
    else replaced.push({ existing: present, incoming: template })
  }
  return { added, replaced, same }
}

/** The order of tags, topics and languages says nothing, nor does how a line ends. */
function contentOf({ name, tone, tags, topics, variants }: ExchangedTemplate): string {
  const bodies = variants.map(({ language, body }) => [language, body.replace(/\r\n?/g, '\n').trimEnd()].join(' '))
  return JSON.stringify([name, tone, [...tags].sort(), [...topics].sort(), bodies.sort()])
}
