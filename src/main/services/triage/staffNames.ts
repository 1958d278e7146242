import type { Settings } from '#shared/domain/settings/settings'

/** First names of who answers for the shop: an angry message that names one of them is urgent (product.md section 1). */
export function staffNames({
  ownerName,
  staffNames: named,
}: Pick<Settings, 'ownerName' | 'staffNames'>): readonly string[] {
  if (named.length > 0) return named
  return ownerName
    .split(/[\s,&/]+/u)
    .filter((name) => name.length > 1)
    .slice(0, 5)
}
