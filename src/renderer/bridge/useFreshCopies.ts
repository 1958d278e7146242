import { useQueryClient } from '@tanstack/react-query'

import type { RequestName } from '#shared/ipc/names'
import { isTouchedBy } from './areas'
import { useEvent } from './useEvent'

/** Asks again for everything on screen that main says has changed: a copy that re-reads can't drift. */
export function useFreshCopies(): void {
  const queryClient = useQueryClient()
  useEvent('changed', ({ areas }) => {
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => isTouchedBy(queryKey[0] as RequestName, areas),
    })
  })
}
