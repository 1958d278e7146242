import { createContext } from 'react'

export const AnnounceContext = createContext<(text: string) => void>(() => undefined)
