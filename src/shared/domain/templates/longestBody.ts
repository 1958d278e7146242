/** The longest body of a template, in UTF-16 units. Apart from the schema: the window fills templates, and keeps zod out. */
export const longestBody = 10_000
