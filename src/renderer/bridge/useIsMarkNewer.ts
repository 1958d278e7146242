import { useState } from 'react'

import { useMarks } from './useMarks'

/**
 * Whether the one key that takes back is for a mark rather than for this thing, which can be taken back too: for whichever was
 * done last. What was there when the owner came is older than a mark that is still told of.
 */
export function useIsMarkNewer(id: string | null): boolean {
  const { made, newest, news } = useMarks()
  const [seen, setSeen] = useState({ id, made: 0, wasThere: true })
  if (seen.id !== id) setSeen({ id, made, wasThere: false })
  return newest > seen.made && (!seen.wasThere || news?.state === 'marked')
}
