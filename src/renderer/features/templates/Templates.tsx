import { Button } from '@mantine/core'
import { useState } from 'react'

import { useRequest } from '../../bridge/useRequest'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useKeys } from '../../ui/useKeys'
import { useTexts } from '../../ui/useTexts'
import { FirstTemplates } from './FirstTemplates'
import { ImportDialog } from './ImportDialog'
import { Proposal } from './Proposal'
import { TemplateEditor } from './TemplateEditor'
import { TemplateList } from './TemplateList'
import classes from './Templates.module.css'
import { TemplatesHead } from './TemplatesHead'
import { UnsavedQuestion } from './UnsavedQuestion'
import { useEditor } from './useEditor'
import type { TemplateEdits } from './useTemplateEdits'
import { useTemplates } from './useTemplates'
import { emptyWritten, type Written } from './written'

/** The owner's templates: the list, and the open one beside it. */
export function Templates({ edits }: { readonly edits: TemplateEdits }) {
  const { t, language } = useTexts()
  const templates = useTemplates()
  const settings = useRequest('settings.read', null)
  const editor = useEditor(templates, edits)
  const [asked, setAsked] = useState<{ readonly then: () => void } | null>(null)
  const [isImporting, setImporting] = useState(false)
  const { entries, error } = templates

  /** Unsaved changes are asked about first. */
  const leave = (then: () => void): void => {
    if (editor.isUnsaved) setAsked({ then })
    else then()
  }
  const begin = (written: Written, proposalKey: string | null = null): void =>
    leave(() => edits.begin(written, proposalKey))
  const beginEmpty = (): void => begin(emptyWritten(language))
  useKeys({ 'mod+s': () => void editor.save() })

  const isEmpty = entries?.length === 0 && editor.written === undefined
  return (
    <main className={classes.page} data-open={editor.written !== undefined}>
      <div className={classes.side}>
        <TemplatesHead count={entries?.length ?? 0} onNew={beginEmpty} onImport={() => setImporting(true)} />
        <ErrorPanel error={error ?? settings.error}>
          <Button size="compact-sm" variant="light" onClick={() => void templates.refetch()}>
            {t('common.tryAgain')}
          </Button>
        </ErrorPanel>
        <Proposal
          takenKey={edits.edits['']?.proposalKey ?? null}
          onTake={({ text, key }) => begin(emptyWritten(language, text), key)}
        />
        {entries !== undefined && entries.length > 0 && (
          <TemplateList
            entries={entries}
            edits={edits}
            onOpen={(id) => id !== edits.selected && leave(() => edits.select(id))}
          />
        )}
      </div>
      <div className={classes.editor}>
        {asked !== null && editor.written !== undefined && (
          <UnsavedQuestion
            editor={editor}
            onDone={() => {
              setAsked(null)
              asked.then()
            }}
            onDiscard={() => edits.drop(editor.key ?? '')}
            onStay={() => setAsked(null)}
          />
        )}
        {editor.written !== undefined && settings.data !== undefined && (
          <TemplateEditor
            key={editor.key}
            editor={editor}
            written={editor.written}
            settings={settings.data}
            onDuplicate={(written) => begin({ ...written, name: t('templates.copyOf', { name: written.name }) })}
            onClose={() => leave(() => edits.select(null))}
            onGone={() => {
              edits.drop(editor.key ?? '')
              edits.select(null)
            }}
          />
        )}
        {isEmpty && <FirstTemplates onWrite={beginEmpty} />}
        {entries !== undefined && !isEmpty && editor.written === undefined && (
          <EmptyState title={t('templates.chooseOne')} hint={t('templates.chooseOneHint')} />
        )}
      </div>
      <ImportDialog isOpen={isImporting} entries={entries ?? []} onClose={() => setImporting(false)} />
    </main>
  )
}
