export type KeyName = string

/** A pressed key's name among the bindings, or null where the owner types. `leader` is the first key of a sequence. */
export function keyName(event: KeyboardEvent, leader: string | null): KeyName | null {
  const hasMod = event.ctrlKey || event.metaKey
  if (event.altKey) return null
  if (hasMod) return `mod+${event.shiftKey ? 'shift+' : ''}${event.key}`
  if (event.key === 'Escape') return 'Escape'
  if (isTyping(event.target)) return null
  return leader === null ? event.key : `${leader} ${event.key}`
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}
