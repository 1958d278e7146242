import { readFile } from 'node:fs/promises'

import { replaceFile } from './replaceFile'

type ShopKind = 'mine' | 'sample'

/** Which shop was open last. Losing it costs one click, so every failure reads as the owner's own shop. */
export async function readLastShop(path: string): Promise<ShopKind> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.includes('"sample"') ? 'sample' : 'mine'
}

export async function writeLastShop(path: string, shop: ShopKind): Promise<void> {
  await replaceFile(path, `${JSON.stringify({ shop })}\n`).catch(() => {})
}
