const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** For the window itself. `connect-src 'none'`: the window has no network, main has. Styles need the nonce of this answer. */
export function appHeaders(type: string, nonce: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  return { ...always, 'Content-Type': type, 'Content-Security-Policy': policy.join('; '), 'Cache-Control': 'no-store' }
}

/** For customers' pictures: an SVG opened by itself may style itself and do nothing else. */
export function pictureHeaders(type: string): Record<string, string> {
  return {
    ...always,
    'Content-Type': type,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cache-Control': 'private, max-age=86400',
  }
}
