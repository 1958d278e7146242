const scheme = 'kept:'

/** The address, in a message's attachments, of a picture that lies in the shop's own `pictures` folder. */
export function keptAddress(pictureId: string): string {
  return `${scheme}${pictureId}`
}

/** The picture behind such an address; null for any other address. */
export function keptPictureId(address: string): string | null {
  const id = address.startsWith(scheme) ? address.slice(scheme.length) : ''
  return /^[0-9a-f]{64}$/.test(id) ? id : null
}
