import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef, useState } from 'react'

import type { Settings } from '#shared/domain/settings/settings'
import { bodyCheck } from '#shared/domain/templates/bodyCheck'
import { ConfirmInPlace } from '../../ui/ConfirmInPlace'
import { useTexts } from '../../ui/useTexts'
import { AskedFields } from './AskedFields'
import { BodyField } from './BodyField'
import { BodyProblems } from './BodyProblems'
import { ExamplePreview } from './ExamplePreview'
import { problemOffset } from './problemLine'
import classes from './Templates.module.css'
import { languageWords } from './templateWords'
import type { Written } from './written'

type Props = {
  readonly variant: Written['variants'][number]
  readonly settings: Settings
  /** A template keeps one language at least. */
  readonly isOnly: boolean
  readonly onWrite: (body: string) => void
  readonly onRemove: () => void
}

/** A half-written `{{` is no mistake yet. */
const pauseMs = 250

/** The text in one language, what is wrong in it, and what it would look like. Give it the language as key. */
export function VariantEditor({ variant, settings, isOnly, onWrite, onRemove }: Props) {
  const { t } = useTexts()
  const textRef = useRef<HTMLTextAreaElement>(null)
  const [isAsking, setAsking] = useState(false)
  const [body] = useDebouncedValue(variant.body, pauseMs)
  const check = bodyCheck(body)
  const language = t(languageWords[variant.language].name)
  const show = (at: number): void => {
    textRef.current?.focus()
    textRef.current?.setSelectionRange(at, at)
  }
  return (
    <div className={classes.variant}>
      <div className={classes.writing}>
        <BodyField variant={variant} isBroken={check.problems.length > 0} textRef={textRef} onWrite={onWrite} />
        <BodyProblems
          body={body}
          problems={check.problems}
          onShow={(problem) => show(problemOffset(variant.body, problem))}
        />
        <AskedFields fields={check.fields} onRename={(from, to) => onWrite(renamed(variant.body, from, to))} />
        {!isOnly && (
          <div>
            <Button
              size="compact-xs"
              variant="subtle"
              color="red"
              onClick={() => (variant.body.trim() === '' ? onRemove() : setAsking(true))}
            >
              {t('templates.removeLanguage', { language })}
            </Button>
          </div>
        )}
        {isAsking && (
          <ConfirmInPlace
            question={t('templates.removeLanguageAsk', { language })}
            yes={t('templates.removeLanguage', { language })}
            onYes={onRemove}
            onNo={() => setAsking(false)}
          />
        )}
      </div>
      <ExamplePreview body={body} language={variant.language} settings={settings} />
    </div>
  )
}

/** The field under its other name, wherever Liquid reads it. */
function renamed(body: string, from: string, to: string): string {
  return body.replace(/\{\{.*?\}\}|\{%.*?%\}/gsu, (code) =>
    code.replace(/[\p{L}\p{N}\p{M}_.-]+/gu, (word) => (word === from ? to : word)),
  )
}
