import { useState } from 'react'

import { useMarks } from '../bridge/useMarks'

/**
 * Whether the one key that takes back is for the mark on the notice rather than for this reply: unless the reply was written
 * here after the mark, it is.
 */
export function useIsMarkNewer(replyId: string | null): boolean {
  const { news, made } = useMarks()
  const [seen, setSeen] = useState({ replyId, made: -1 })
  if (seen.replyId !== replyId) setSeen({ replyId, made })
  return news?.state === 'marked' && made > seen.made
}
