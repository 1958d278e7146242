import { useEffect } from 'react'

import type { Picture } from '#shared/domain/pictures/picture'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import { FirstTemplates } from './FirstTemplates'
import type { PickerConversation } from './pickerConversation'
import { PickerList } from './PickerList'
import { PickerPreview } from './PickerPreview'
import classes from './Picker.module.css'
import { PickerSearch } from './PickerSearch'
import { TemplateForm } from './TemplateForm'
import { usePicker, type Choice } from './usePicker'

type Props = {
  readonly conversation: PickerConversation
  /** The reply can carry a template's pictures. */
  readonly takesPictures: boolean
  /** The form took the list's place, or gave it back. */
  readonly onForm: (isOpen: boolean) => void
  readonly onInsert: (inserted: Inserted) => void
}

/** What goes into a reply, exactly as it was shown. */
export type Inserted = { readonly text: string; readonly pictures: readonly Picture[] }

/** The list of what fits with a preview, then the form where something is not known. */
export function PickerBody({ conversation, takesPictures, onForm, onInsert }: Props) {
  const { t } = useTexts()
  const use = useMutationRequest('templates.use')
  const picker = usePicker(conversation)
  const { active, filling } = picker
  const isFilling = filling !== null
  useEffect(() => {
    onForm(isFilling)
    return () => onForm(false)
  }, [isFilling, onForm])

  const insert = (text: string, { id, pictures = [] }: Choice['template']): void => {
    void use.run({ templateId: id })
    onInsert({ text, pictures: takesPictures ? pictures : [] })
  }
  const choose = (choice: Choice | undefined): void => {
    if (choice?.rendering.state === 'ready') insert(choice.rendering.text, choice.template)
    else if (choice?.rendering.state === 'incomplete') picker.fill(choice.template.id)
  }

  if (filling !== null) {
    const { id } = filling.template
    return (
      <TemplateForm
        choice={filling}
        answers={picker.answersFor(id)}
        onAnswer={(typed) => picker.answer(id, typed)}
        onBack={() => picker.fill(null)}
        onInsert={(text) => insert(text, filling.template)}
      />
    )
  }
  if (picker.total === 0) return <FirstTemplates />
  return (
    <>
      <ErrorPanel error={picker.error} />
      <PickerSearch picker={picker} onChoose={() => choose(active)} />
      {picker.isReady && picker.choices.length === 0 && (
        <p className={classes.nothing} role="status">
          {t('templates.nothingFound', { query: picker.query })}
        </p>
      )}
      <div className={classes.columns}>
        <PickerList picker={picker} onChoose={choose} />
        {active !== undefined && (
          <PickerPreview
            choice={active}
            takesPictures={takesPictures}
            onLanguage={picker.speak}
            onChoose={() => choose(active)}
          />
        )}
      </div>
    </>
  )
}
