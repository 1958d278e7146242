import { useState } from 'react'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import { saveBlock } from './saveBlock'
import { newTemplate, type TemplateEdits } from './useTemplateEdits'
import type { AllTemplates, TemplateEntry } from './useTemplates'
import { isBlank, isSameWritten, tidyWritten, writtenOf, type Written } from './written'

/** The open template: what is in its fields, whether that is saved, and what can be done with it. */
export function useEditor(templates: AllTemplates, edits: TemplateEdits) {
  const { t } = useTexts()
  const announce = useAnnounce()
  const { run, error, clear } = useMutationRequest('templates.save')
  const refuse = useMutationRequest('templates.refuseProposal')
  const [isSaving, setSaving] = useState(false)
  const key = edits.selected
  const entry = templates.entries?.find(({ template }) => template.id === key)
  const edit = key === null ? undefined : edits.edits[key]
  const written = edit?.written ?? (entry && writtenOf(entry.template))
  const isChanged = written !== undefined && isUnsaved(written, entry)
  const block = written === undefined ? null : saveBlock(written, t)

  /** True: it is on the disk. */
  async function save(): Promise<boolean> {
    if (key === null || written === undefined || !isChanged || block !== null || isSaving) return false
    setSaving(true)
    const sent = tidyWritten(written)
    const answer = await run({ templateId: key === newTemplate ? null : key, written: sent })
    if (answer.ok) {
      const { templateId } = answer.value
      // What it was made of is not proposed again.
      if (edit?.proposalKey) await refuse.run({ key: edit.proposalKey })
      const fresh = await templates.refetch()
      const isThere =
        fresh?.some(({ template }) => template.id === templateId && isSameWritten(writtenOf(template), sent)) ?? false
      edits.settle(key, templateId, isThere ? written : null)
      announce(t('templates.saved'))
    }
    setSaving(false)
    return answer.ok
  }
  return {
    key,
    entry,
    written,
    block,
    isUnsaved: isChanged,
    isSaving,
    error,
    clear,
    save,
    write: (next: Written): void => {
      if (key !== null) edits.write(key, next)
    },
  }
}

export type Editor = ReturnType<typeof useEditor>

export function isUnsaved(written: Written, entry: TemplateEntry | undefined): boolean {
  return entry === undefined ? !isBlank(written) : !isSameWritten(written, writtenOf(entry.template))
}
