import { templatesCsv } from '#shared/domain/templates/templatesCsv'
import { templatesJson } from '#shared/domain/templates/templatesJson'
import type { Result } from '#shared/domain/result'
import type { Templates } from './templates'

/** Lets the owner choose a file and writes a text into it whole; null: none was chosen. */
export type SaveText = (name: string, text: string) => Promise<Result<{ file: string } | null>>

const writers = { json: templatesJson, csv: templatesCsv } as const

/** Writes all templates into a file of the owner's choice. */
export async function exportTemplates(
  templates: Templates,
  saveText: SaveText,
  format: 'json' | 'csv',
): Promise<Result<{ file: string } | null>> {
  const all = await templates.all()
  return all.ok ? saveText(`shopbell-templates.${format}`, writers[format](all.value)) : all
}
