import { useState } from 'react'

import type { Written } from './written'

/** The key of the template that is not saved yet; ids are never empty. */
export const newTemplate = ''

export type Edit = {
  readonly written: Written
  /** The proposal it was made of. */
  readonly proposalKey: string | null
}

type State = { readonly selected: string | null; readonly edits: Readonly<Record<string, Edit>> }

export type TemplateEdits = State & {
  readonly select: (key: string | null) => void
  readonly write: (key: string, written: Written) => void
  /** Opens a new template with this in it. */
  readonly begin: (written: Written, proposalKey?: string | null) => void
  readonly drop: (key: string) => void
  /** `kept` is saved and the list shows it; what was typed meanwhile stays an edit. Null: the list does not show it yet. */
  readonly settle: (key: string, templateId: string, kept: Written | null) => void
}

/** Which template is open, and what was typed and not saved yet, per template. Held above the page: leaving it loses nothing. */
export function useTemplateEdits(): TemplateEdits {
  const [state, setState] = useState<State>({ selected: null, edits: {} })
  return {
    ...state,
    select: (selected) => setState((old) => ({ ...old, selected })),
    write: (key, written) =>
      setState((old) => ({
        ...old,
        edits: { ...old.edits, [key]: { proposalKey: null, ...old.edits[key], written } },
      })),
    begin: (written, proposalKey = null) =>
      setState((old) => ({ selected: newTemplate, edits: { ...old.edits, [newTemplate]: { written, proposalKey } } })),
    drop: (key) => setState((old) => ({ ...old, edits: without(old.edits, key) })),
    settle: (key, templateId, kept) => setState((old) => settled(old, key, templateId, kept)),
  }
}

function settled({ selected, edits }: State, key: string, templateId: string, kept: Written | null): State {
  const typed = edits[key]
  const rest = without(edits, key)
  const isSettled = typed === undefined || typed.written === kept
  return {
    selected: selected === key ? templateId : selected,
    edits: isSettled ? rest : { ...rest, [templateId]: { ...typed, proposalKey: null } },
  }
}

function without(edits: State['edits'], key: string): State['edits'] {
  return Object.fromEntries(Object.entries(edits).filter(([one]) => one !== key))
}
