import { exchanged } from './templateExchange'
import type { Template } from './template'

export const templatesFormat = 'shopbell-templates'
export const templatesVersion = 1

/** Templates as a file for another shop. */
export function templatesJson(templates: readonly Template[]): string {
  const file = { format: templatesFormat, version: templatesVersion, templates: templates.map(exchanged) }
  return `${JSON.stringify(file, null, 2)}\n`
}
