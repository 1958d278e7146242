import { VisuallyHidden } from '@mantine/core'
import { useState, type ReactNode } from 'react'

import { AnnounceContext } from './AnnounceContext'

/** One polite live region for the whole window: arrivals and deliveries are said, not only shown. */
export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const [said, say] = useState('')
  return (
    <AnnounceContext value={say}>
      {children}
      <VisuallyHidden role="status" aria-live="polite">
        {said}
      </VisuallyHidden>
    </AnnounceContext>
  )
}
