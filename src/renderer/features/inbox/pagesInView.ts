import { rowsOnPage } from '#shared/domain/conversations/rowsOnPage'

/** Indices of rows, both included. */
export type RowRange = { readonly first: number; readonly last: number }

/** The pages a view needs: what it shows, the first (it counts the list), and the neighbours of the open row. */
export function pagesInView(view: RowRange, openIndex: number): readonly number[] {
  const wanted = new Set([0])
  for (let page = pageOf(view.first); page <= pageOf(view.last); page += 1) wanted.add(page)
  for (const index of [openIndex - 1, openIndex, openIndex + 1]) wanted.add(pageOf(index))
  return [...wanted].sort((one, other) => one - other)
}

function pageOf(index: number): number {
  return Math.floor(Math.max(0, index) / rowsOnPage)
}
