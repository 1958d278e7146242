import { useState } from 'react'

import { Templates } from '../../../../src/renderer/features/templates/Templates'
import { useTemplateEdits } from '../../../../src/renderer/features/templates/useTemplateEdits'

/** The page with what the window holds for it, and a way to another page. */
export function TemplatesInWindow() {
  const edits = useTemplateEdits()
  const [isHere, setHere] = useState(true)
  return (
    <>
      <button onClick={() => setHere(!isHere)}>Go elsewhere</button>
      {isHere && <Templates edits={edits} />}
    </>
  )
}
