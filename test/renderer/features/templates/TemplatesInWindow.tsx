import { Templates } from '../../../../src/renderer/features/templates/Templates'
import { useTemplateEdits } from '../../../../src/renderer/features/templates/useTemplateEdits'

/** The page with what the window holds for it. */
export function TemplatesInWindow({ isShown = true }: { readonly isShown?: boolean }) {
  const edits = useTemplateEdits()
  return isShown ? <Templates edits={edits} /> : null
}
