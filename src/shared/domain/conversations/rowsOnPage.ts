/** Rows of a list that the window asks for at a time; the first page is what a start has to be quick with. */
export const rowsOnPage = 50
