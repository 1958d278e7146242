import { createContext } from 'react'

/** The shop's clock: epoch ms. It runs faster than the computer's in a sped-up sample shop. */
export type ShopClock = { readonly now: () => number; readonly speed: number }

export const ClockContext = createContext<ShopClock>({ now: () => Date.now(), speed: 1 })
