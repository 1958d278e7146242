import type { ImportedTemplates } from '#shared/domain/templates/templateExchange'
import { templatesFromCsv } from '#shared/domain/templates/templatesFromCsv'
import { templatesFromJson } from '#shared/domain/templates/templatesFromJson'

/** Bytes. */
const largestFile = 2_000_000

/** `isTable`: its lines are counted, not its entries. */
export type ReadTemplates = ImportedTemplates & { readonly isTable: boolean }

/** What a file holds; null: it is too large to be read. */
export async function readFile(file: File): Promise<ReadTemplates | null> {
  if (file.size > largestFile) return null
  const text = fileText(new Uint8Array(await file.arrayBuffer()))
  const isJson = /\.json$/i.test(file.name) || /^\ufeff?\s*[{[]/.test(text)
  return { ...(isJson ? templatesFromJson(text) : templatesFromCsv(text)), isTable: !isJson }
}

/** Spreadsheets save as UTF-16 or in their country's own letters too; 1250 has the Polish ones. */
export function fileText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\ufffd') ? new TextDecoder('windows-1250').decode(bytes) : text
}
