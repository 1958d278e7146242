import { use } from 'react'

import { AnnounceContext } from './AnnounceContext'

/** Says a sentence to a screen reader. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext)
}
