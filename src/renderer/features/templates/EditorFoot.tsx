import { Button } from '@mantine/core'
import { useId, useState } from 'react'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ConfirmInPlace } from '../../ui/ConfirmInPlace'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Templates.module.css'
import { newTemplate } from './useTemplateEdits'
import type { Editor } from './useEditor'

type Props = { readonly editor: Editor; readonly onDuplicate: () => void; readonly onGone: () => void }

/** Saving, and what else can be done with the open template. */
export function EditorFoot({ editor, onDuplicate, onGone }: Props) {
  const { t } = useTexts()
  const reasonId = useId()
  const [isAsking, setAsking] = useState(false)
  const drop = useMutationRequest('templates.drop')
  const isNew = editor.key === newTemplate
  const remove = async (): Promise<void> => {
    const answer = isNew ? null : await drop.run({ templateId: editor.key ?? '' })
    if (answer === null || answer.ok) onGone()
    else setAsking(false)
  }
  const reason = editor.isUnsaved ? (editor.block ?? t('templates.notSaved')) : ''
  return (
    <footer className={classes.foot}>
      {isAsking && (
        <ConfirmInPlace
          question={t('templates.deleteAsk', { name: editor.written?.name ?? '' })}
          yes={t('templates.delete')}
          isBusy={drop.isRunning}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        />
      )}
      <ErrorPanel error={drop.error} />
      <div className={classes.buttons}>
        <Button
          disabled={!editor.isUnsaved || editor.block !== null}
          loading={editor.isSaving}
          aria-describedby={reasonId}
          onClick={() => void editor.save()}
        >
          {t('templates.save')}
        </Button>
        {!isNew && (
          <Button variant="default" onClick={onDuplicate}>
            {t('templates.duplicate')}
          </Button>
        )}
        <Button variant="subtle" color="red" onClick={() => (isNew && !editor.isUnsaved ? onGone() : setAsking(true))}>
          {t(isNew ? 'templates.discardNew' : 'templates.delete')}
        </Button>
        <span id={reasonId} className={classes.reason} role="status">
          {reason || (editor.entry !== undefined && t('templates.allSaved'))}
        </span>
      </div>
    </footer>
  )
}
