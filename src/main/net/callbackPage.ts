/** What the browser shows when the sign-in comes back; plain words in the owner's language. */
export type CallbackTexts = {
  readonly language: string
  readonly title: string
  readonly done: string
  readonly refused: string
}

/** A page without script, links or pictures. */
export function callbackPage(texts: CallbackTexts, words: string): string {
  return `<!doctype html>
<html lang="${escaped(texts.language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(texts.title)}</title>
<style>body{font:18px/1.5 system-ui,sans-serif;max-width:32em;margin:18vh auto;padding:0 1.5em;color-scheme:light dark}</style>
<h1>${escaped(texts.title)}</h1>
<p>${escaped(words)}</p>
</html>
`
}

export const callbackPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  connection: 'close',
} as const

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
}
