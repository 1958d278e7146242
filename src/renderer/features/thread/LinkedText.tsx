import { Anchor } from '@mantine/core'
import type { MouseEvent } from 'react'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { textParts } from './textParts'

/** Plain text with its https links; main opens them in the browser. Never HTML. */
export function LinkedText({ text }: { readonly text: string }) {
  const { run, error } = useMutationRequest('app.openLink')
  const open = (event: MouseEvent, url: string): void => {
    event.preventDefault()
    void run({ url })
  }
  return (
    <>
      {textParts(text).map((part, index) =>
        part.type === 'text' ? (
          part.text
        ) : (
          <Anchor
            key={index}
            href={part.text}
            inherit
            underline="always"
            onClick={(event) => open(event, part.text)}
            onAuxClick={(event) => open(event, part.text)}
          >
            {part.text}
          </Anchor>
        ),
      )}
      <ErrorPanel error={error} />
    </>
  )
}
