import { useQueryClient } from '@tanstack/react-query'

import type { RequestName } from '#shared/ipc/names'
import { isTouchedBy } from './areas'
import { useEvent } from './useEvent'

/** Asks again for everything on screen that main says has changed: a copy that re-reads can't drift. */
export function useFreshCopies(): void {
  const queryClient = useQueryClient()
  useEvent('changed', ({ areas }) => {
    const filters = {
      predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) =>
        isTouchedBy(queryKey[0] as RequestName, areas),
    }
    // A first answer that is on its way may have been made before the change: it must not pass for fresh.
    void queryClient.cancelQueries(filters).then(() => queryClient.invalidateQueries(filters))
  })
}
