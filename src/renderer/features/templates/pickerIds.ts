export const listboxId = 'template-picker-list'

/** Ties the search box to the option the arrows are on. */
export function optionId(templateId: string): string {
  return `template-picker-${templateId}`
}
