/** The key that sends, as this computer's keyboard names it. */
export function modKey(): string {
  return /mac/i.test(navigator.userAgent) ? '⌘' : 'Ctrl'
}
