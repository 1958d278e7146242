import { Button, TextInput } from '@mantine/core'
import { useRef, type KeyboardEvent } from 'react'

import { renderTemplate, type Rendering } from '#shared/domain/templates/renderTemplate'
import { useTexts } from '../../ui/useTexts'
import { fieldWords } from './fieldWords'
import classes from './Picker.module.css'
import { shownText } from './shownText'
import type { Answers, Choice } from './usePicker'

type Props = {
  /** Something is missing in it. */
  readonly choice: Choice
  readonly answers: Answers
  readonly onAnswer: (answers: Answers) => void
  readonly onBack: () => void
  readonly onInsert: (text: string) => void
}

/** Asks for what is not known. What is inserted is what the preview shows. */
export function TemplateForm({ choice, answers, onAnswer, onBack, onInsert }: Props) {
  const { t } = useTexts()
  const { template, variant, values } = choice
  const inputs = useRef(new Map<string, HTMLInputElement>())
  const rendering = renderTemplate(variant.body, values, answers)
  const names = [...new Set([...missingIn(choice.rendering), ...Object.keys(answers), ...missingIn(rendering)])]
  const insert = (): void => {
    if (rendering.state === 'ready') onInsert(rendering.text)
  }
  const goOn = (index: number): void => {
    const next = names[index + 1] ?? missingIn(rendering)[0]
    if (next === undefined) insert()
    else inputs.current.get(next)?.focus()
  }
  const press = (event: KeyboardEvent, index: number): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    goOn(index)
  }
  return (
    <div
      className={classes.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack()
      }}
    >
      <p className={classes.formTitle}>{t('templates.formTitle', { name: template.name })}</p>
      <div className={classes.columns}>
        <div className={classes.fields}>
          {names.map((name, index) => (
            <TextInput
              key={name}
              ref={(input) => {
                if (input === null) inputs.current.delete(name)
                else inputs.current.set(name, input)
              }}
              label={fieldWords(name, t)}
              value={answers[name] ?? ''}
              autoFocus={index === 0}
              dir="auto"
              maxLength={300}
              onChange={(event) => onAnswer({ ...answers, [name]: event.currentTarget.value })}
              onKeyDown={(event) => press(event, index)}
            />
          ))}
        </div>
        <section className={classes.preview} aria-label={t('templates.previewOf', { name: template.name })}>
          <p className={classes.text} lang={variant.language} dir="auto" aria-live="polite">
            {shownText(rendering, t) ?? t('templates.broken')}
          </p>
        </section>
      </div>
      <div className={classes.buttons}>
        <Button disabled={rendering.state !== 'ready'} onClick={insert}>
          {t('templates.insert')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('templates.backToList')}
        </Button>
      </div>
    </div>
  )
}

function missingIn(rendering: Rendering): readonly string[] {
  return rendering.state === 'incomplete' ? rendering.missing.map(({ name }) => name) : []
}
