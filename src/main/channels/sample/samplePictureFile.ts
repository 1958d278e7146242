const pictures = [
  'bowl-crack',
  'cafe-cups',
  'glaze-tiles',
  'kiln',
  'mug-broken',
  'mugs-pair',
  'parcel',
  'planter',
  'plate',
  'shelf',
  'statement',
  'vase',
]
const avatarCount = 14
const known: ReadonlySet<string> = new Set([
  ...pictures,
  ...Array.from({ length: avatarCount }, (_, index) => `avatar-${index + 1}`),
])

/** The file in `resources/sample` behind a `sample:NAME` address; null for any other address. */
export function samplePictureFile(url: string): string | null {
  if (!url.startsWith('sample:')) return null
  const name = url.slice('sample:'.length)
  return known.has(name) ? `${name}.svg` : null
}
