import { Textarea } from '@mantine/core'
import { useId, useLayoutEffect, useRef, type RefObject } from 'react'

import type { FieldName } from '#shared/domain/templates/fields'
import { longestBody } from '#shared/domain/templates/longestBody'
import { useTexts } from '../../ui/useTexts'
import { fieldCode } from './fieldCode'
import { FieldMenu } from './FieldMenu'
import classes from './Templates.module.css'
import { languageWords } from './templateWords'
import type { Written } from './written'

type Props = {
  readonly variant: Written['variants'][number]
  readonly isBroken: boolean
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  readonly onWrite: (body: string) => void
}

/** Where the text is written; fields are put in where the cursor is. */
export function BodyField({ variant, isBroken, textRef, onWrite }: Props) {
  const { t } = useTexts()
  const hintId = useId()
  const fieldId = useId()
  const nextCursor = useRef<number | null>(null)
  useLayoutEffect(() => {
    const at = nextCursor.current
    nextCursor.current = null
    if (at === null) return
    textRef.current?.focus()
    textRef.current?.setSelectionRange(at, at)
  }, [variant.body, textRef])
  const insert = (name: FieldName): void => {
    const { body } = variant
    const from = textRef.current?.selectionStart ?? body.length
    const to = textRef.current?.selectionEnd ?? from
    const { text, cursorBack } = fieldCode(name)
    nextCursor.current = from + text.length - cursorBack
    onWrite(body.slice(0, from) + text + body.slice(to))
  }
  return (
    <div>
      <div className={classes.bodyLine}>
        <label className={classes.label} htmlFor={fieldId}>
          {t('templates.body', { language: t(languageWords[variant.language].name) })}
        </label>
        <FieldMenu onInsert={insert} />
      </div>
      <Textarea
        id={fieldId}
        ref={textRef}
        autosize
        minRows={7}
        maxRows={18}
        maxLength={longestBody}
        dir="auto"
        lang={variant.language}
        spellCheck
        value={variant.body}
        error={isBroken}
        classNames={{ input: classes.body ?? '' }}
        aria-describedby={hintId}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      <p id={hintId} className={classes.hint}>
        {t('templates.bodyHint', { example: '{{ customer.first_name | default: "…" }}' })}
      </p>
    </div>
  )
}
