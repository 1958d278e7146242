import { useMemo, useSyncExternalStore } from 'react'

import { parseHash, type Route } from './routes'

/** Where the owner is, from the address; it follows `navigate`, links, and back and forward. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash)
  return useMemo(() => parseHash(hash), [hash])
}

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
