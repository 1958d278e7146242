import { csvRow } from '#shared/domain/exports/csvRow'
import { csvColumns, csvLines, type CsvTable } from '#shared/domain/exports/csvTables'
import type { ExportRecord } from '#shared/domain/exports/exportRecord'
import { ok, type Result } from '#shared/domain/result'
import type { Shop } from '#shared/domain/shop/shop'
import type { ExportFolder } from './exportPorts'
import { openTextFile, type TextFile } from './textFile'

export type ExportWriter = {
  /** Adds records to `shop.json` and their rows to the tables. */
  add(records: readonly ExportRecord[], shop: Shop): Promise<Result<void>>
  /** Ends every file. */
  end(): Promise<Result<void>>
}

/** Excel takes a table for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF'
const tables: readonly CsvTable[] = ['conversations', 'messages', 'customers', 'replies']

/** Writes the files of an export side by side. `shop.json` is one JSON document and has one record a line. */
export async function openExportWriter(folder: ExportFolder): Promise<Result<ExportWriter>> {
  const opened = await openFiles(folder)
  if (!opened.ok) return opened
  const { shopFile, tableFiles } = opened.value
  let isFirst = true

  async function add(records: readonly ExportRecord[], shop: Shop): Promise<Result<void>> {
    for (const record of records) {
      const written = await shopFile.add(`${isFirst ? '[\n' : ',\n'}${JSON.stringify(record)}`)
      if (!written.ok) return written
      isFirst = false
      for (const { table, cells } of csvLines(record, shop)) {
        const added = await tableFiles[table].add(csvRow(cells))
        if (!added.ok) return added
      }
    }
    return ok(undefined)
  }

  async function end(): Promise<Result<void>> {
    const closed = await shopFile.add('\n]\n')
    if (!closed.ok) return closed
    for (const file of [shopFile, ...Object.values(tableFiles)]) {
      const flushed = await file.flush()
      if (!flushed.ok) return flushed
    }
    return ok(undefined)
  }

  return ok({ add, end })
}

type OpenFiles = { readonly shopFile: TextFile; readonly tableFiles: { readonly [T in CsvTable]: TextFile } }

async function openFiles(folder: ExportFolder): Promise<Result<OpenFiles>> {
  const shopFile = await openTextFile(folder, 'shop.json', '')
  if (!shopFile.ok) return shopFile
  const files: Partial<Record<CsvTable, TextFile>> = {}
  for (const table of tables) {
    const file = await openTextFile(folder, `${table}.csv`, byteOrderMark + csvRow(csvColumns[table]))
    if (!file.ok) return file
    files[table] = file.value
  }
  // Every table has just been opened.
  return ok({ shopFile: shopFile.value, tableFiles: files as OpenFiles['tableFiles'] })
}
