import { useLayoutEffect, useRef, useState, type ClipboardEvent, type DragEvent } from 'react'

import { withPictures } from '#shared/domain/pictures/withPictures'
import type { Settings } from '#shared/domain/settings/settings'
import { mostTemplatePictures } from '#shared/domain/templates/mostTemplatePictures'
import { useAddPictures } from '../../bridge/useAddPictures'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import { EditorFoot } from './EditorFoot'
import { LanguageTabs } from './LanguageTabs'
import { TemplateFacts } from './TemplateFacts'
import { TemplatePictures } from './TemplatePictures'
import classes from './Templates.module.css'
import type { Editor } from './useEditor'
import { VariantEditor } from './VariantEditor'
import type { TemplateLanguage, Written } from './written'

type Props = {
  readonly editor: Editor
  readonly written: Written
  readonly settings: Settings
  readonly onDuplicate: (written: Written) => void
  readonly onClose: () => void
  /** It is deleted. */
  readonly onGone: () => void
}

/** One template as it is written. Give it the template's id as key. */
export function TemplateEditor({ editor, written, settings, onDuplicate, onClose, onGone }: Props) {
  const { t, language } = useTexts()
  const [chosen, setChosen] = useState<TemplateLanguage>(language)
  const { write } = editor
  const { variants } = written
  const open = variants.find((one) => one.language === chosen) ?? variants[0]
  const latest = useRef(written)
  useLayoutEffect(() => {
    latest.current = written
  })
  const adding = useAddPictures((fresh) => {
    const pictures = withPictures(latest.current.pictures, fresh).slice(0, mostTemplatePictures)
    latest.current = { ...latest.current, pictures }
    write(latest.current)
  })
  const take = (event: ClipboardEvent | DragEvent, data: DataTransfer | null): void => {
    if (adding.take(data)) event.preventDefault()
  }
  const setVariants = (next: Written['variants']): void => write({ ...written, variants: next })
  return (
    <section
      className={classes.form}
      aria-label={written.name.trim() || t('templates.newName')}
      onPaste={(event) => take(event, event.clipboardData)}
      onDrop={(event) => take(event, event.dataTransfer)}
      onDragOver={(event) => event.preventDefault()}
    >
      <TemplateFacts written={written} isNew={editor.entry === undefined} onWrite={write} onClose={onClose} />
      <LanguageTabs
        languages={variants.map((one) => one.language)}
        open={open?.language ?? language}
        onOpen={setChosen}
        onAdd={(added) => {
          setVariants([...variants, { language: added, body: '' }])
          setChosen(added)
        }}
      >
        {open !== undefined && (
          <VariantEditor
            key={open.language}
            variant={open}
            settings={settings}
            isOnly={variants.length === 1}
            onWrite={(body) => setVariants(variants.map((one) => (one === open ? { ...one, body } : one)))}
            onRemove={() => setVariants(variants.filter((one) => one !== open))}
          />
        )}
      </LanguageTabs>
      <TemplatePictures
        pictures={written.pictures}
        adding={adding}
        onChange={(pictures) => write({ ...written, pictures })}
      />
      <ErrorPanel error={editor.error} />
      <EditorFoot editor={editor} onDuplicate={() => onDuplicate(written)} onGone={onGone} />
    </section>
  )
}
