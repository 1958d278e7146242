import { useEffect, useRef, type RefObject } from 'react'

/** When the part that had the focus goes away (a row that was dealt with), the focus stays in the list around it. */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  const wasInside = useRef(false)
  useEffect(() => {
    const follow = (event: FocusEvent): void => {
      wasInside.current = event.target instanceof Node && (list.current?.contains(event.target) ?? false)
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])
  useEffect(() => {
    if (wasInside.current && document.activeElement === document.body) list.current?.focus()
  })
  return list
}
