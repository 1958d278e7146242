import type { Settings } from '#shared/domain/settings/settings'

/** First names of who answers for the shop: an angry message that names one of them is urgent (product.md section 1). */
export function staffNames({ ownerName }: Pick<Settings, 'ownerName'>): readonly string[] {
  return ownerName
    .split(/[\s,&/]+/u)
    .filter((name) => name.length > 1)
    .slice(0, 5)
}
