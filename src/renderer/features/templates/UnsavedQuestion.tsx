import { Button } from '@mantine/core'
import { useId } from 'react'

import { useTexts } from '../../ui/useTexts'
import classes from './Templates.module.css'
import type { Editor } from './useEditor'

type Props = {
  readonly editor: Editor
  /** Nothing is unsaved any more: on to where the owner was going. */
  readonly onDone: () => void
  readonly onDiscard: () => void
  readonly onStay: () => void
}

/** Asked in place before unsaved changes are left. The answer that loses nothing has the focus. */
export function UnsavedQuestion({ editor, onDone, onDiscard, onStay }: Props) {
  const { t } = useTexts()
  const questionId = useId()
  const name = editor.written?.name.trim() || t('templates.newName')
  const save = async (): Promise<void> => {
    if (await editor.save()) onDone()
  }
  return (
    <div
      className={classes.question}
      role="group"
      aria-labelledby={questionId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onStay()
      }}
    >
      <p id={questionId} className={classes.questionText}>
        {t('templates.unsavedAsk', { name })} {editor.block}
      </p>
      <div className={classes.buttons}>
        <Button
          size="compact-sm"
          disabled={editor.block !== null}
          autoFocus={editor.block === null}
          loading={editor.isSaving}
          onClick={() => void save()}
        >
          {t('templates.save')}
        </Button>
        <Button
          size="compact-sm"
          variant="light"
          color="red"
          disabled={editor.isSaving}
          onClick={() => {
            onDiscard()
            onDone()
          }}
        >
          {t('templates.discardChanges')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={editor.isSaving}
          autoFocus={editor.block !== null}
          onClick={onStay}
        >
          {t('templates.stay')}
        </Button>
      </div>
    </div>
  )
}
