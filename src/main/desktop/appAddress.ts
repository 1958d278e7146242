/** The window's own scheme and host: no file://, no http, nothing else is ever loaded. */
export const appScheme = 'shopbell-app'
const appHost = 'shop'
export const appUrl = `${appScheme}://${appHost}/index.html`

/** Compared by parsed parts: `shopbell-app://shop.evil/` starts like ours and is not. */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, username, password } = new URL(url)
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === ''
}
