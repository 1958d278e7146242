import { join } from 'node:path'

/** One shop that is measured, and where things of it are. */
export type MeasuredShop = {
  readonly messages: number
  /** `100,000`, in front of each figure's name. */
  readonly label: string
  readonly folder: string
  readonly database: string
  /** Bytes; null: the store has written no index. */
  readonly indexBytes: number | null
  /** Whether there is a database to compare with. */
  readonly hasDatabase: boolean
}

export function shopPlaces(root: string, messages: number): Pick<MeasuredShop, 'label' | 'folder' | 'database'> {
  return {
    label: messages.toLocaleString('en-US'),
    folder: join(root, `shop-${messages}`),
    database: join(root, `sqlite-${messages}`, 'shop.db'),
  }
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0)} ms`
export const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
