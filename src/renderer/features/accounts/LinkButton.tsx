import { Button } from '@mantine/core'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'

/** Opens a page in the owner's browser. */
export function LinkButton({ url, children }: { readonly url: string; readonly children: string }) {
  const open = useMutationRequest('app.openLink')
  return (
    <>
      <Button role="link" size="compact-sm" variant="default" onClick={() => void open.run({ url })}>
        {children}
      </Button>
      <ErrorPanel error={open.error} />
    </>
  )
}
