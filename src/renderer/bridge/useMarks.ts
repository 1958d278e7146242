import { use } from 'react'

import { MarksContext, type Marks } from './MarksContext'

/** Marking conversations and taking it back, for the whole window. */
export function useMarks(): Marks {
  const marks = use(MarksContext)
  if (marks === null) throw new Error('There is no MarksProvider above this component')
  return marks
}
