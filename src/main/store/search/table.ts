import { withRoom, type NumberArray } from './growable'

export type Columns = Readonly<Record<string, NumberArray>>

/** Rows of numbers, a column each: what would be an object a row takes a tenth of the memory. */
export type Table<C extends Columns> = { count: number; columns: C }

/** Adds a row of zeros; answers its number. */
export function addRow<C extends Columns>(table: Table<C>): number {
  const { count, columns } = table
  for (const column of Object.values(columns)) if (column.length <= count) return addToRoomier(table)
  table.count = count + 1
  return count
}

/** A table of its own with these rows, in this order. */
export function keptRows<C extends Columns>(table: Table<C>, rows: Uint32Array): Table<C> {
  const columns = Object.entries(table.columns).map(([name, column]) => {
    const kept = withRoom(column.subarray(0, 0) as NumberArray, rows.length)
    for (let row = 0; row < rows.length; row++) kept[row] = column[rows[row] ?? 0] ?? 0
    return [name, kept]
  })
  return { count: rows.length, columns: Object.fromEntries(columns) }
}

function addToRoomier<C extends Columns>(table: Table<C>): number {
  const roomier = Object.entries(table.columns).map(([name, column]) => [name, withRoom(column, table.count + 1)])
  table.columns = Object.fromEntries(roomier)
  return addRow(table)
}
