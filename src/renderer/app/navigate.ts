import { routeHash, type Route } from './routes'

type Options = {
  /** Takes the place of the current entry, so that Back does not stop here. */
  readonly replaces?: boolean
}

export function navigate(route: Route, { replaces = false }: Options = {}): void {
  const hash = routeHash(route)
  if (window.location.hash === hash) return
  if (!replaces) {
    window.location.hash = hash
    return
  }
  window.history.replaceState(window.history.state, '', hash)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
