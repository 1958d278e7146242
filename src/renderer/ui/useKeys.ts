import { useEffect, useEffectEvent } from 'react'

import { keyName, type KeyName } from './keyName'

/** What a key does; `false`: nothing here, so that the key keeps its ordinary meaning. */
export type KeyAction = () => false | void
export type KeyBindings = Readonly<Partial<Record<KeyName, KeyAction>>>

/** `isFirst`: before all others that bind the same key. */
type Options = { readonly isFirst?: boolean }

const sequenceMs = 1200

/**
 * Keys of the window: single letters, `g i` in sequence, Escape, `mod+Enter` (Ctrl, or Cmd on a Mac). While the owner
 * types only Escape and the mod keys are heard; nothing is heard under an open dialog.
 */
export function useKeys(bindings: KeyBindings, { isFirst = false }: Options = {}): void {
  const press = useEffectEvent((event: KeyboardEvent, name: KeyName | null): void => {
    const run = name === null ? undefined : bindings[name]
    if (run !== undefined && run() !== false) event.preventDefault()
  })
  useEffect(() => {
    let leader: { key: string; at: number } | null = null
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isUnderDialog()) return
      const isLed = leader !== null && event.timeStamp - leader.at < sequenceMs
      const name = keyName(event, isLed ? (leader?.key ?? null) : null)
      leader = event.key === 'g' && name === 'g' ? { key: 'g', at: event.timeStamp } : null
      press(event, name)
    }
    window.addEventListener('keydown', listen, isFirst)
    return () => window.removeEventListener('keydown', listen, isFirst)
  }, [isFirst])
}

function isUnderDialog(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}
