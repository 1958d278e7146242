import { Button } from '@mantine/core'
import { useId, useRef, useState, type DragEvent } from 'react'

import { useTexts } from '../../ui/useTexts'
import classes from './Templates.module.css'

type Props = {
  /** The last file was too large to be read. */
  readonly isTooLarge: boolean
  readonly onFile: (file: File) => void
}

/** Where a file is chosen, or dropped. */
export function DropZone({ isTooLarge, onFile }: Props) {
  const { t } = useTexts()
  const hintId = useId()
  const inputRef = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined) onFile(file)
  }
  return (
    <div
      className={classes.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={classes.dropWords}>{t('templates.drop')}</p>
      <input
        ref={inputRef}
        className={classes.file}
        type="file"
        accept=".json,.csv,application/json,text/csv"
        aria-label={t('templates.file')}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file !== undefined) onFile(file)
          event.currentTarget.value = ''
        }}
      />
      <Button variant="default" data-autofocus aria-describedby={hintId} onClick={() => inputRef.current?.click()}>
        {t('templates.chooseFile')}
      </Button>
      <p id={hintId} className={classes.hint}>
        {t('templates.importHint')}
      </p>
      {isTooLarge && (
        <p className={classes.bad} role="alert">
          {t('templates.fileTooLarge')}
        </p>
      )}
    </div>
  )
}
