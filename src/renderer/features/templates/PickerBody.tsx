import { useEffect } from 'react'

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
  /** The form took the list's place, or gave it back. */
  readonly onForm: (isOpen: boolean) => void
  readonly onInsert: (text: string, templateId: string) => void
}

/** The list of what fits with a preview, then the form where something is not known. */
export function PickerBody({ conversation, onForm, onInsert }: Props) {
  const { t } = useTexts()
  const use = useMutationRequest('templates.use')
  const picker = usePicker(conversation)
  const { active, filling } = picker
  const isFilling = filling !== null
  useEffect(() => {
    onForm(isFilling)
    return () => onForm(false)
  }, [isFilling, onForm])

  const insert = (text: string, templateId: string): void => {
    void use.run({ templateId })
    onInsert(text, templateId)
  }
  const choose = (choice: Choice | undefined): void => {
    if (choice?.rendering.state === 'ready') insert(choice.rendering.text, choice.template.id)
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
        onInsert={(text) => insert(text, id)}
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
          <PickerPreview choice={active} onLanguage={picker.speak} onChoose={() => choose(active)} />
        )}
      </div>
    </>
  )
}
