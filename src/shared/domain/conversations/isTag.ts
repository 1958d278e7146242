export const longestTag = 40
/** Tags a conversation can have. */
export const mostTags = 20

/** One line, no space at either end. */
export const tagPattern = /^\S(?:[^\r\n]*\S)?$/u

/** As `tagSchema`, for where there is no zod. */
export function isTag(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestTag && tagPattern.test(value)
}
