import type { Shop } from '../shop/shop'
import { crisisSpans } from './crisisSpans'

/** When the last crisis began, its first window included, epoch ms; Infinity: there was none. */
export function crisisSince({ crisis }: Pick<Shop, 'crisis'>): number {
  return crisisSpans(crisis).at(-1)?.firstAt ?? Infinity
}
